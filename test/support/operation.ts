import type { Operation, Param } from '../../src/table/operation.ts'

/** An operation as a table has it, for what a test says nothing of the simplest. */
export function operation(own: Partial<Operation> = {}): Operation {
  return {
    op: 'ThingGet',
    method: 'GET',
    path: '/things',
    category: 'things',
    params: [],
    answer: { kind: 'json' },
    responses: {},
    ...own,
  }
}

/** An optional query parameter `value`, unless told otherwise. */
export function param(own: Partial<Param> = {}): Param {
  return { name: 'value', in: 'query', type: 'string', ...own }
}
