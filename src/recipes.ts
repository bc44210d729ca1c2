// An entry of its own (`hawser/recipes`): who only invokes operations loads none of it.
export type { Running } from './recipes/command.ts'
export { ContainerError } from './recipes/container-error.ts'
export type { Having, RecipeClient } from './recipes/engine/engine.ts'
export { type ExecClient, type ExecOptions, type ExecResult, exec } from './recipes/exec.ts'
export type { LayerProgress, Progress } from './recipes/progress.ts'
export { type PulledImage, type PullOptions, pull, type RegistryAuth } from './recipes/pull.ts'
export { type CreateBody, type RunClient, type RunOptions, type RunResult, run } from './recipes/run.ts'
export type { Stdin } from './recipes/stdin.ts'
