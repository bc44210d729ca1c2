import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/buildkit/progress/dockerfile-line.ts'

const dockerfile = `# syntax=x
FROM a AS build
run   one \\
  # said on the way

  && two
COPY a b
FROM b
COPY a b
RUN <<EOF
COPY not this
EOF
RUN same
RUN same
`

describe('the line of a step', () => {
  it.each([
    ['[build 2/3] RUN one   && two', 3],
    ['[build 3/3] COPY a b', 7],
    ['[stage-1 2/5] COPY a b', 9],
    ['[2/3] RUN one && two', 3],
    ['[stage-1 3/5] RUN <<EOF (COPY not this)', 10],
    ['[linux/arm64 build 2/3] RUN one && two', 3],
    ['[linux/arm/v7 stage-1 2/5] COPY a b', 9],
    ['[linux/amd64 2/3] RUN one && two', 3],
    ['[linux/amd64 internal] load build context', undefined],
    ['[stage-1 4/5] RUN same', undefined],
    ['[2/3] COPY a b', undefined],
    ['[internal] load build context', undefined],
    ['exporting to image', undefined],
  ])('%s is %s', (name, line) => {
    expect(lineOf(name, dockerfile)).toBe(line)
  })

  it.each([
    ['[2/4] RUN echo amd64 for linux', 4],
    ['[2/4] RUN echo for linux', undefined],
    ['[3/4] COPY a-1.2 /b/a-1.2', 5],
    ['[3/4] COPY a-1.2 /b/a', undefined],
    ['[4/4] RUN exit 1', 6],
  ])('is found where variables have values, after directives and a mark of byte order: %s', (name, line) => {
    const text = `\ufeff# syntax=x
# escape=\`
FROM a
RUN echo $TARGETARCH for \${OS:-none}
COPY a-$VERSION /b/a-\${VERSION}
RUN exit 1
`
    expect(lineOf(name, text)).toBe(line)
  })

  it.each([
    ['[internal] load metadata for docker.io/library/busybox:musl', 3],
    ['[linux/amd64 internal] load metadata for quay.io/b:latest', 2],
    ['[internal] load metadata for other.example/c:1', 4],
    ['[internal] load metadata for docker.io/library/x:latest', undefined],
  ])('is that of the image that is missing: %s', (name, line) => {
    const text =
      'ARG A\nFROM --platform=$P quay.io/b AS Build\nFROM busybox:musl\nCOPY --from=other.example/c:1 . .\nFROM $A'
    expect(lineOf(name, text)).toBe(line)
  })

  it('is the first of an instruction that goes on, by whichever character', () => {
    expect(lineOf('[2/2] RUN a b', '# syntax=x\n# Escape = `\nFROM a\nRUN a `\n b\n')).toBe(4)
    expect(lineOf('[2/2] RUN a ` b', '# syntax=x\nFROM a\n# escape=`\nRUN a ` b\n')).toBe(4)
  })
})
