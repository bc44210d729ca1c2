import { once } from 'node:events'
import { failureLines, PlainText, warningLine } from '../progress/plain-text.ts'
import type { Trace } from '../progress/trace.ts'
import type { ViewStream } from '../show-build.ts'
import { Drawing } from './drawing.ts'
import { BuildScene } from './scene.ts'

/** The pause between drawings while nothing else happens, in ms: the times of running steps go on. */
const pause = 100

/** Line by line. */
export async function printBuild(news: AsyncIterable<Trace>, stream: ViewStream): Promise<void> {
  const text = new PlainText()
  const write = async (lines: Iterable<string>): Promise<void> => {
    for (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  try {
    for await (const trace of news) await write(text.lines(trace))
  } catch (error) {
    await write(text.failure())
    throw error
  }
}

/** As a view of its steps on a terminal. */
export async function drawBuild(news: AsyncIterable<Trace>, stream: ViewStream): Promise<void> {
  const scene = new BuildScene(Date.now)
  const drawing = new Drawing(stream)
  const timer = setInterval(() => drawing.draw(scene.now()), pause)
  try {
    for await (const trace of news) scene.add(trace)
    drawing.finish(scene.now('FINISHED'), scene.warnings.map(warningLine))
  } catch (error) {
    drawing.finish(scene.now('FAILED'), [...scene.warnings.map(warningLine), ...failureLines(scene.failed())])
    throw error
  } finally {
    clearInterval(timer)
  }
}
