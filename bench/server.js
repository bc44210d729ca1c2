// Plays an engine on a unix socket, from another process, so that only the client's work is measured:
//   node server.js PATH
// GET  /…/_ping                          "OK"
// GET  /…/logs?bytes=N&frame=N           log frames, in HTTP chunks of 64 KiB
// POST /…/exec/<bytes>-<frame>/start     101, then frames in writes of 64 KiB
// GET  /…/export?bytes=N                 that many bytes, in HTTP chunks of 64 KiB (`/containers/<bytes>/export` too)
// POST /…/images/load                    takes all of the body, then says how much that was
import { createServer } from 'node:net'

const [path] = process.argv.slice(2)
const blockBytes = 64 * 1024
const ok = (type, length) =>
  `HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`
const pong = `${ok('text/plain; charset=utf-8', 'Content-Length: 2')}OK`
const inspected = JSON.stringify({ Id: 'x', Config: { Tty: false } })
const chunked = 'Transfer-Encoding: chunked'

createServer({ allowHalfOpen: true }, (socket) => {
  let upload
  let text = ''
  socket.on('error', () => {}).on('end', () => socket.end())
  socket.on('data', (chunk) => {
    if (upload) return upload(chunk)
    text += chunk.toString('latin1')
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const head = text.slice(0, end)
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      if (/images\/load/.test(head)) {
        upload = takeUpload(socket, /transfer-encoding: *chunked/i.test(head) ? undefined : length, () => {
          upload = undefined
        })
        upload(Buffer.from(text.slice(end + 4), 'latin1'))
        text = ''
        return
      }
      if (text.length < end + 4 + length) return
      text = text.slice(end + 4 + length)
      answer(socket, head)
    }
  })
}).listen(path, () => process.send?.('listening'))

function answer(socket, head) {
  const [, target = ''] = /^\w+ ([^ ?]*)/.exec(head) ?? []
  const [, numbers = ''] = /\/(?:containers|exec)\/([\d-]+)\//.exec(target) ?? []
  const [bytes = 0, frame = 0] = numbers.split('-').map(Number)
  if (target.endsWith('/_ping')) socket.write(pong)
  else if (target.includes('/logs')) {
    socket.write(ok('application/vnd.docker.multiplexed-stream', chunked))
    play(socket, framesOf(frame), bytes, true)
  } else if (target.endsWith('/start')) {
    const upgrade =
      'Content-Type: application/vnd.docker.multiplexed-stream\r\nConnection: Upgrade\r\nUpgrade: tcp'
    socket.write(`HTTP/1.1 101 UPGRADED\r\n${upgrade}\r\n\r\n`)
    play(socket, framesOf(frame), bytes, false)
  } else if (target.includes('/export')) {
    socket.write(ok('application/x-tar', chunked))
    play(socket, Buffer.alloc(blockBytes, 'tar'), bytes, true)
  } else {
    socket.write(`${ok('application/json', `Content-Length: ${inspected.length}`)}${inspected}`)
  }
}

/** Whole frames, three of stdout to one of stderr; not a multiple of the block, so that blocks cut them. */
function framesOf(size) {
  const frames = []
  for (let i = 0, bytes = 0; bytes < 1024 * 1024; i++, bytes += size + 8) {
    const frame = Buffer.alloc(size + 8, 'log ')
    frame.fill(0, 0, 8)
    frame[0] = i % 4 === 3 ? 2 : 1
    frame.writeUInt32BE(size, 4)
    frames.push(frame)
  }
  return Buffer.concat(frames)
}

/** Writes the pattern again and again, whole, until there are so many bytes, as fast as they are taken. */
function play(socket, pattern, bytes, asChunks) {
  const blocks = []
  for (let at = 0; at < pattern.length; at += blockBytes) {
    const block = pattern.subarray(at, at + blockBytes)
    const head = Buffer.from(`${block.length.toString(16)}\r\n`)
    blocks.push(asChunks ? Buffer.concat([head, block, Buffer.from('\r\n')]) : block)
  }
  const rounds = Math.ceil(bytes / pattern.length)
  let next = 0
  write()
  function write() {
    for (; next < rounds * blocks.length; ) {
      if (!socket.write(blocks[next++ % blocks.length])) return socket.once('drain', write)
    }
    if (asChunks) socket.write('0\r\n\r\n')
    else socket.end()
  }
}

function takeUpload(socket, length, done) {
  let taken = 0
  let tail = ''
  return (chunk) => {
    taken += chunk.length
    tail = (tail + chunk.subarray(-5).toString('latin1')).slice(-5)
    if (length === undefined ? tail !== '0\r\n\r\n' : taken < length) return
    done()
    const message = `${JSON.stringify({ stream: `Loaded ${taken} bytes` })}\r\n`
    socket.write(`${ok('application/json', `Content-Length: ${message.length}`)}${message}`)
  }
}
