// Any text → the same inside XML or HTML, in an attribute too; characters that XML cannot hold are left out.

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Half a pair of surrogates, and control characters but for tab and line breaks, are in no XML document. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const escapeXml = (text: string): string => text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, (mark) => NAMES[mark]!)
