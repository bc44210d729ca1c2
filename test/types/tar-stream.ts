import { client } from 'hawser'
import { pack } from 'tar-stream'

// Findings C.7: a packer's stream that is none of Node's is taken as a body. Checked by `npm run check`.
const docker = client({ engine: 'docker', version: 'v1.52' })
docker.invoke({ op: 'PutContainerArchive', params: { id: 'x', path: '/' }, data: pack() })
docker.invoke({ op: 'ImageLoad', data: pack() })
