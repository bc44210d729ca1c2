import { expect, it } from 'vitest'
import { compile } from '../../../src/compile.ts'

it('asks no body for what is readOnly, and promises no answer what is writeOnly', async () => {
  const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
  const user = { $ref: '#/components/schemas/User' }
  const spec = {
    openapi: '3.0.3',
    paths: {
      '/users': {
        post: { requestBody: json(user), responses: { 200: json({ type: 'array', items: user }) } },
      },
    },
    components: {
      schemas: {
        User: {
          type: 'object',
          required: ['id', 'name', 'password'],
          properties: {
            id: { type: 'string', readOnly: true },
            name: { type: 'string' },
            password: { type: 'string', writeOnly: true },
            friend: user,
          },
        },
        Plain: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      },
    },
  }
  const { typings } = await compile(JSON.stringify(spec), { engine: 'toy', version: 'v1' })
  const text = typings['types/v1.d.ts']?.replace(/\s+/g, ' ') ?? ''
  expect(text).toMatch(/type User = \{ id: string; name: string; friend\?: User \| undefined;? \}/)
  expect(text).toMatch(
    /type UserInput = \{ id\?: string \| undefined; name: string; password: string; friend\?: UserInput \| undefined;? \}/,
  )
  expect(text).toContain('data?: UserInput | undefined')
  expect(text).toContain('value: User[]')
  expect(text).not.toContain('PlainInput')
})
