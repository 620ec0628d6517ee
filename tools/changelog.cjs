// The change log is written by the tool of the tools folder, which the change notes cannot reach by name.
module.exports = require('@changesets/cli/changelog');
