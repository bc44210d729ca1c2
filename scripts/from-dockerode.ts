import { readFileSync, writeFileSync } from 'node:fs'

// `npm run from-dockerode`: makes docs/from-dockerode.md of specs/dockerode.tsv, which suggestions are made of too.

const source = 'specs/dockerode.tsv'
const page = 'docs/from-dockerode.md'

/** The page as the table has it. */
export function fromDockerode(table: string): string {
  const [, ...rows] = table.trimEnd().split('\n')
  const lines = rows.map((row) => {
    const [theirs = '', ours = '', note = ''] = row.split('\t')
    return `| ${code(theirs)} | ${ours === '-' ? '–' : code(ours)} | ${cell(note)} |`
  })
  return `${head}${lines.join('\n')}\n`
}

function code(text: string): string {
  return `\`${cell(text)}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const head = `<!-- Made of specs/dockerode.tsv by \`npm run from-dockerode\`. -->

# From dockerode

There are two ways. Keep dockerode's classes and let hawser carry their calls, as \`hawser/dockerode\` does:

\`\`\`js
import Docker from 'dockerode'
import { modem } from 'hawser/dockerode'

const docker = new Docker({ modem: modem() }) // where the CLI would go: contexts, ssh, TLS
console.log(await docker.listContainers())
\`\`\`

Or call the operations themselves. There are no objects for containers and images then, only calls by name; what is
named \`run()\`, \`pull()\` and the like is in \`hawser/recipes\`: [recipes.md](recipes.md). A name of dockerode's that is passed as
\`op\` is a \`UsageError\` that names the operation.

\`\`\`ts run
import { client } from 'hawser'
import { exec } from 'hawser/recipes'

const docker = client({ engine: 'docker' })

// docker.createContainer({ name, Image, Cmd }), container.start()
const { Id: id } = await docker.invoke({
  op: 'ContainerCreate', params: { name: 'conny' }, data: { Image: 'busybox:musl', Cmd: ['sleep', '60'] },
})
await docker.invoke({ op: 'ContainerStart', params: { id } })

// docker.getContainer(id).inspect()
const { State } = await docker.invoke({ op: 'ContainerInspect', params: { id } })

// container.exec(…), exec.start(…), docker.modem.demuxStream(…), exec.inspect()
const { exitCode, stdout } = await exec(docker, id, ['sh', '-c', 'echo hi; exit 3'])
console.log(State?.Status, stdout.trim(), exitCode)

// container.remove({ force: true })
await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
\`\`\`
<!-- prints ^running hi 3\\n$ -->

| dockerode | hawser | |
|---|---|---|
`

if (process.argv[1]?.endsWith('from-dockerode.ts'))
  writeFileSync(page, fromDockerode(readFileSync(source, 'utf8')))
