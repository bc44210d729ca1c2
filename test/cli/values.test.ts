import { expect, it } from 'vitest'
import { paramsOf } from '../../src/cli/values.ts'
import type { OperationDoc } from '../../src/index.ts'

const described: OperationDoc = {
  op: 'ThingList',
  method: 'GET',
  path: '/things',
  params: [
    { name: 'all', in: 'query', type: 'boolean', required: false },
    { name: 'names', in: 'query', type: 'array', required: false },
    { name: 'filters', in: 'query', type: 'object', required: false },
    { name: 'a.b', in: 'query', type: 'string', required: false },
  ],
  responses: {},
}

it.each<[operands: string[], want: Record<string, unknown>]>([
  [[], {}],
  [['all=true'], { all: 'true' }],
  [['all='], { all: '' }],
  [['names=x', 'names=y=z'], { names: ['x', 'y=z'] }],
  [['names=["x","y"]'], { names: ['x', 'y'] }],
  [['filters={"status":["exited"]}'], { filters: { status: ['exited'] } }],
  [
    ['filters.status=exited', 'filters.label=a=b', 'filters.label=c'],
    { filters: { status: ['exited'], label: ['a=b', 'c'] } },
  ],
  [['a.b=c'], { 'a.b': 'c' }],
])('reads %j', (operands, want) => {
  expect(paramsOf(described, operands)).toEqual(want)
})

it.each<[operands: string[], message: RegExp]>([
  [['all'], /"all" is no NAME=VALUE/],
  [['fliters=x'], /no parameter "fliters".*Did you mean "filters"\?/],
  [['all=true', 'all=false'], /"all" is given twice/],
  [['filters={"a"'], /"filters" is not valid JSON/],
])('refuses %j', (operands, message) => {
  expect(() => paramsOf(described, operands)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
  )
})
