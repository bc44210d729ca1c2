import { get } from 'node:http'
import { text } from 'node:stream/consumers'

get({ socketPath: process.argv[2], path: '/v1.41/_ping', agent: false }, async (answer) => {
  console.log(await text(answer))
})
