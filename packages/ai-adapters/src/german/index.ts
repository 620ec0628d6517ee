export { draftMessagesGerman } from '../draft/draft-messages-german.ts';
