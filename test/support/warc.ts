import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio'

export interface RecordToWrite extends WARCRecordOpts {
  readonly body?: Uint8Array | string
}

/** One record of a WARC file, as an HTTP answer with status 200 unless said otherwise. */
export const warcRecord = async (record: RecordToWrite, gzip = false): Promise<Buffer> => {
  const { body = '', ...options } = record
  const made = WARCRecord.create(
    { type: 'response', date: '2014-03-02T10:11:12Z', warcVersion: 'WARC/1.1', ...options },
    [Buffer.from(body as string)],
  )
  return Buffer.from(await WARCSerializer.serialize(made, { gzip }))
}

export const warcFile = async (records: readonly RecordToWrite[], gzip = false): Promise<Buffer> =>
  Buffer.concat(await Promise.all(records.map((record) => warcRecord(record, gzip))))

/** A zip file; entries are stored as they are, or deflated. */
export const zipFile = (
  entries: readonly { readonly name: string; readonly bytes: Buffer; readonly deflated?: Buffer }[],
): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, deflated } of entries) {
    const stored = deflated ?? bytes
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(deflated ? 8 : 0, 4)
    about.writeUInt32LE(0, 10)
    about.writeUInt32LE(stored.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), stored])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, tail, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}
