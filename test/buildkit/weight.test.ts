import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

// What is imported before anything is called, minified; the rest is loaded by who builds.
const entries = ['buildkit', 'recipes', 'index'] as const
type Entry = (typeof entries)[number]

describe('the entries', () => {
  let weigh: (entry: Entry) => { bytes: number; builders: string[] }

  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: entries.map((name) => `src/${name}.ts`),
      outdir: 'dist',
      write: false,
      metafile: true,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      external: ['undici'],
      plugins: [
        {
          name: 'leave-tables',
          setup: ({ onResolve }) =>
            onResolve({ filter: /\/generated\// }, ({ path }) => ({ path, external: true })),
        },
      ],
    })
    weigh = (entry) => {
      const seen = new Set<string>()
      const waiting = [`dist/${entry}.js`]
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        seen.add(file)
        for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
          if (kind === 'import-statement' && metafile.outputs[path] && !seen.has(path)) waiting.push(path)
      }
      const outputs = [...seen].map((file) => metafile.outputs[file])
      const inputs = outputs.flatMap((output) => Object.keys(output?.inputs ?? {}))
      return {
        bytes: outputs.reduce((sum, output) => sum + (output?.bytes ?? 0), 0),
        builders: inputs.filter((path) => path.startsWith('src/buildkit/')).sort(),
      }
    }
  })

  it('hawser/buildkit is light', () => {
    const { bytes } = weigh('buildkit')
    expect(bytes).toBeGreaterThan(1_000)
    expect(bytes).toBeLessThan(20_000)
  })

  it('hawser/recipes has of builds what begins one alone, and hawser nothing', () => {
    expect(weigh('recipes').builders).toEqual([
      'src/buildkit/build-error.ts',
      'src/buildkit/build.ts',
      'src/buildkit/building.ts',
      'src/buildkit/readers.ts',
    ])
    expect(weigh('index').builders).toEqual([])
  })
})
