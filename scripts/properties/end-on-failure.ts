import fc from 'fast-check';

// Large draws take minutes to shrink.
fc.configureGlobal({ endOnFailure: true });
