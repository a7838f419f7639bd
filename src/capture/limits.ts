/** Bytes of one document, 16 MiB. A longer one is named as an issue and passed over, so that memory stays bounded. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
