// An entry of its own (`hawser/context`): who sends no builds loads none of it. It is built on Node alone, since
// npm's ignore libraries speak `.gitignore`, whose patterns mean other things than the engines', and what a tar
// library would save is less than it weighs.
export { type BuildContext, type BuildContextOptions, buildContext } from './build-context/build-context.ts'
