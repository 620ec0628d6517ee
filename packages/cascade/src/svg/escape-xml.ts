/** Text as it can stand in XML, between tags and in attributes. Signs XML forbids are gone before, see `plainLine`. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
