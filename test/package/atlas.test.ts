import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { atlasPage } from '../../scripts/atlas/atlas-page.ts'
import { isInstalled } from '../engines/support/packages.ts'

describe.skipIf(!isInstalled('browser'))('the atlas, opened from a file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-atlas-'))
  const file = pathToFileURL(join(dir, 'index.html')).href
  let html: string
  let browser: Browser

  beforeAll(async () => {
    html = await atlasPage()
    writeFileSync(join(dir, 'index.html'), html)
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(dir, { recursive: true, force: true })
  })

  /** A page at a place of the atlas; the test fails for whatever its console says and whatever it loads. */
  async function open(hash = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options)
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (request.url() !== file && !request.url().startsWith('data:')) faults.push(request.url())
    })
    onTestFinished(async () => {
      await page.close()
      expect(faults).toEqual([])
    })
    await page.goto(file + hash)
    await page.waitForSelector('#results li', { state: 'attached' })
    return page
  }

  it('is one file of less than 3 MB that asks for nothing from outside', async () => {
    expect(html.length).toBeLessThan(3_000_000)
    const page = await open()
    expect(await page.title()).toMatch(/^docker · v1\.\d+ · hawser atlas$/)
    expect(await page.locator('#engine option').allTextContents()).toEqual(
      expect.arrayContaining(['docker', 'podman']),
    )
  })

  it.each([
    ['containercreate', 'ContainerCreate'],
    ['prune volume', 'VolumePrune'],
    ['/libpod/pods/create', 'PodCreateLibpod'],
    ['detachKeys', 'ContainerAttach'],
    ['prune', 'VolumePrune'],
    ['docker ps', 'ContainerList'],
    ['docker rmi', 'ImageDelete'],
    ['podman pod ps', 'PodListLibpod'],
    ['createContainer', 'ContainerCreate'],
  ])('finds %j as you type', async (text, op) => {
    const page = await open()
    await page.locator('#search').pressSequentially(text)
    const names = await page.locator('#results a b').allTextContents()
    expect(names.slice(0, 5)).toContain(op)
    console.log(
      `atlas: ${JSON.stringify(text)} found in ${await page.locator('#results').getAttribute('data-ms')} ms`,
    )
  })

  it('shows an operation at its own address: its calls, parameters, body, answer, versions', async () => {
    const page = await open('#docker/v1.51/ContainerCreate')
    expect(await page.locator('h1').textContent()).toBe('ContainerCreate')
    const snippets = await page.locator('.snippet code').allTextContents()
    expect(snippets).toEqual([
      expect.stringContaining("invoke({ op: 'ContainerCreate'"),
      expect.stringContaining('npx hawser ContainerCreate'),
      expect.stringContaining(
        "curl --unix-socket /var/run/docker.sock -X POST 'http://localhost/v1.51/containers/create'",
      ),
    ])
    await page
      .locator('summary', { hasText: /^HostConfig/ })
      .first()
      .click()
    expect(await page.locator('.tree .tree > li', { hasText: 'Binds' }).count()).toBeGreaterThan(0)
    expect(await page.locator('.history summary').allTextContents()).toContain('v1.45 1 added')
    expect(await page.locator('article a[href^="https:"]').getAttribute('href')).toContain('ContainerCreate')
  })

  it('says of an operation that a version lacks which one has it', async () => {
    const page = await open('#docker/v1.25/ContainerArchive')
    expect(await page.locator('article').textContent()).toContain('docker v1.25 has no such operation.')
  })

  it('holds two versions beside each other', async () => {
    const page = await open('#docker/v1.44...v1.45')
    expect(await page.locator('h1').textContent()).toBe('docker v1.44 → v1.45')
    expect(await page.locator('.diff').first().textContent()).toContain(
      'HostConfig.Mounts[].VolumeOptions.Subpath',
    )
    await page.locator('#from').selectOption('v1.52')
    expect(new URL(page.url()).hash).toBe('#docker/v1.45...v1.52')
  })

  it('is used by the keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('podcreate')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction("location.hash.endsWith('PodCreateLibpod')")
    await page.keyboard.press('Escape')
    expect(await page.locator('#search').inputValue()).toBe('')
  })

  it('fits a phone, and is dark where the system is', async () => {
    const page = await open('#docker/v1.51/ContainerCreate', {
      viewport: { width: 375, height: 700 },
      colorScheme: 'dark',
    })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    expect(await page.locator('nav').isVisible()).toBe(false)
    const paper = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    expect(paper).toBe('rgb(20, 23, 26)')
  })
})
