// Plays an engine on a unix socket, from another process, so that only the client's work is measured:
//   node server.js PATH
// GET  /…/_ping                          "OK" (HEAD too)
// GET  /…/logs?bytes=N&frame=N           log frames, in HTTP chunks of 64 KiB
// POST /…/exec/<bytes>-<frame>/start     101, then frames in writes of 64 KiB
// GET  /…/exec/ID/json                   a command that has ended
// POST /…/containers/ID/exec             makes `hello`, an exec whose output is one short frame
// GET  /…/containers/json                1,000 containers
// GET  /…/export?bytes=N                 that many bytes, in HTTP chunks of 64 KiB (`/containers/<bytes>/export` too)
// POST /…/images/load                    takes all of the body, then says how much that was
import { createServer } from 'node:net'
import { framesOf, roundsOf } from './frames.js'

const [path] = process.argv.slice(2)
const blockBytes = 64 * 1024
const ok = (type, length) =>
  `HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`
const pong = ok('text/plain; charset=utf-8', 'Content-Length: 2')
const inspected = json({ Id: 'x', Config: { Tty: false } })
const ended = json({ ID: 'hello', Running: false, ExitCode: 0, ProcessConfig: { tty: false } })
const made = json({ Id: 'hello' }).replace('200 OK', '201 Created')
const listed = json(Array.from({ length: 1000 }, (_, i) => containerOf(i)))
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
  const [, method, target = ''] = /^(\w+) ([^ ?]*)/.exec(head) ?? []
  const [, numbers = ''] = /\/(?:containers|exec)\/([\d-]+)\//.exec(target) ?? []
  const [bytes = 0, frame = 0] = numbers.split('-').map(Number)
  if (target.endsWith('/_ping')) socket.write(method === 'HEAD' ? pong : `${pong}OK`)
  else if (target.endsWith('/containers/json')) socket.write(listed)
  else if (/\/exec\/[^/]+\/json$/.test(target)) socket.write(ended)
  else if (target.endsWith('/exec')) socket.write(made)
  else if (target.includes('/logs')) {
    socket.write(ok('application/vnd.docker.multiplexed-stream', chunked))
    play(socket, framesOf(frame), bytes, true)
  } else if (target.endsWith('/start')) {
    const upgrade =
      'Content-Type: application/vnd.docker.multiplexed-stream\r\nConnection: Upgrade\r\nUpgrade: tcp'
    socket.write(`HTTP/1.1 101 UPGRADED\r\n${upgrade}\r\n\r\n`)
    if (numbers === '') socket.end('\x01\0\0\0\0\0\0\x06hello\n')
    else play(socket, framesOf(frame), bytes, false)
  } else if (target.includes('/export')) {
    socket.write(ok('application/x-tar', chunked))
    play(socket, Buffer.alloc(blockBytes, 'tar'), bytes, true)
  } else {
    socket.write(inspected)
  }
}

/** Writes the pattern again and again, whole, until there are so many bytes, as fast as they are taken. */
function play(socket, pattern, bytes, asChunks) {
  const blocks = []
  for (let at = 0; at < pattern.length; at += blockBytes) {
    const block = pattern.subarray(at, at + blockBytes)
    const head = Buffer.from(`${block.length.toString(16)}\r\n`)
    blocks.push(asChunks ? Buffer.concat([head, block, Buffer.from('\r\n')]) : block)
  }
  const rounds = roundsOf(bytes, pattern.length)
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
    socket.write(json({ stream: `Loaded ${taken} bytes` }))
  }
}

function json(value) {
  const text = JSON.stringify(value)
  return `${ok('application/json', `Content-Length: ${Buffer.byteLength(text)}`)}${text}`
}

/** As Docker lists one. */
function containerOf(i) {
  const id = i.toString(16).padStart(64, 'c0ffee')
  return {
    Id: id,
    Names: [`/container-${i}`],
    Image: 'registry.example/team/service:1.2.3',
    ImageID: `sha256:${id}`,
    Command: '/usr/local/bin/service --listen :8080',
    Created: 1_700_000_000 + i,
    Ports: [{ IP: '0.0.0.0', PrivatePort: 8080, PublicPort: 20_000 + i, Type: 'tcp' }],
    Labels: {
      'com.example.project': 'bench',
      'com.example.service': `service-${i % 10}`,
      'com.example.number': `${i}`,
    },
    State: i % 3 ? 'running' : 'exited',
    Status: i % 3 ? 'Up 2 hours' : 'Exited (0) 5 minutes ago',
    HostConfig: { NetworkMode: 'default' },
    NetworkSettings: {
      Networks: {
        bridge: {
          NetworkID: id,
          EndpointID: id,
          Gateway: '172.17.0.1',
          IPAddress: `172.17.${i >> 8}.${i & 255}`,
          IPPrefixLen: 16,
          MacAddress: '02:42:ac:11:00:02',
        },
      },
    },
    Mounts: [
      {
        Type: 'volume',
        Name: `data-${i}`,
        Source: `/var/lib/docker/volumes/data-${i}/_data`,
        Destination: '/data',
        Driver: 'local',
        Mode: 'z',
        RW: true,
        Propagation: '',
      },
    ],
  }
}
