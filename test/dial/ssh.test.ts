import { describe, expect, it } from 'vitest'
import { type EngineCli, engineClis } from '../../src/dial/engine-clis.ts'
import { parseSshUri } from '../../src/dial/ssh/address.ts'
import { sshArgs } from '../../src/dial/ssh/command.ts'
import type { Ssh } from '../../src/dial/ssh/options.ts'
import { dialCommand, sshTunnel } from '../../src/dial/ssh/tunnel.ts'

describe('parseSshUri', () => {
  it.each<[uri: string, want: ReturnType<typeof parseSshUri>]>([
    ['ssh://box', { host: 'box', user: undefined, port: undefined, socket: undefined }],
    ['SSH://Box_1/', { host: 'Box_1', user: undefined, port: undefined, socket: undefined }],
    ['ssh://me@box:22/run/d.sock', { host: 'box', user: 'me', port: '22', socket: '/run/d.sock' }],
    ['ssh://a%40b@box/my%20sock', { host: 'box', user: 'a@b', port: undefined, socket: '/my sock' }],
    [
      'ssh://me@[fe80::1%25eth0]:2222',
      { host: 'fe80::1%25eth0', user: 'me', port: '2222', socket: undefined },
    ],
  ])('takes %s apart', (uri, want) => {
    expect(parseSshUri(uri)).toEqual(want)
  })

  it.each([
    ['ssh://', 'is not ssh://[user@]host'],
    ['ssh:///run/d.sock', 'is not ssh://[user@]host'],
    ['ssh://box:port', 'is not ssh://[user@]host'],
    ['ssh://box?x=1', 'is not ssh://[user@]host'],
    ['ssh://box#x', 'is not ssh://[user@]host'],
    ['ssh://me:secret@box', 'holds a password: ssh://me:***@box'],
    ['ssh://-oProxyCommand=evil', 'The host "-oProxyCommand=evil" of an ssh uri'],
    ['ssh://box;evil', 'The host "box;evil"'],
    ['ssh://$(evil)', 'The host "$(evil)"'],
    ['ssh://-l@box', 'The user "-l"'],
    ['ssh://%60evil%60@box', 'The user "`evil`"'],
    ['ssh://a%0ab@box', 'The user "a\\nb"'],
    ['ssh://%zz@box', 'is not percent-encoded'],
    ['ssh://box/a%3Ab.sock', 'The socket "/a:b.sock"'],
    ['ssh://box/a%0Ab.sock', 'The socket "/a\\nb.sock"'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is ssh that would fill it in
    ['ssh://box/${HOME}', 'The socket "/${HOME}"'],
  ])('refuses %s', (uri, want) => {
    expect(() => parseSshUri(uri)).toThrow(want)
    expect(() => parseSshUri(uri)).toThrow(expect.objectContaining({ code: 'USAGE' }))
    expect(() => parseSshUri(uri)).not.toThrow(/secret/)
  })
})

describe('sshArgs', () => {
  const always = ['-T', '-o', 'BatchMode=yes', '-o', 'RemoteCommand=none', '-o', 'ConnectTimeout=2']
  it.each<[what: string, uri: string, ssh: Ssh, want: string[]]>([
    ['a host', 'ssh://box', {}, [...always, '-N', '--', 'box', 'true']],
    ['user and port', 'ssh://me@box:7', {}, [...always, '-N', '-l', 'me', '-p', '7', '--', 'box', 'true']],
    [
      'an identity and arguments of the user, which come first',
      'ssh://box',
      { identity: '/id', args: ['-o', 'BatchMode=no'] },
      ['-o', 'BatchMode=no', '-i', '/id', '-o', 'IdentitiesOnly=yes', ...always, '-N', '--', 'box', 'true'],
    ],
    [
      'a machine',
      'ssh://box',
      { machine: true },
      [
        ...['-F', 'none', '-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
        ...['-o', 'CheckHostIP=no', '-o', 'LogLevel=ERROR', ...always, '-N', '--', 'box', 'true'],
      ],
    ],
  ])('of %s', (_, uri, ssh, want) => {
    expect(sshArgs({ address: parseSshUri(uri), ssh, connectTimeout: 1500 }, ['-N'], ['true'])).toEqual(want)
  })

  it('leave out a time limit that is off', () => {
    const args = sshArgs({ address: parseSshUri('ssh://box'), ssh: {}, connectTimeout: 0 }, [], [])
    expect(args.join(' ')).not.toContain('ConnectTimeout')
  })
})

describe('dialCommand', () => {
  it.each([
    ['docker', undefined, 'docker system dial-stdio'],
    ['docker', "/a b/it's.sock", `docker --host 'unix:///a b/it'\\''s.sock' system dial-stdio`],
    ['podman', undefined, 'podman system dial-stdio'],
    ['podman', '/run/p.sock', "podman --url 'unix:///run/p.sock' system dial-stdio"],
  ])('%s dials %s', (engine, socket, want) => {
    expect(dialCommand(engineClis[engine] as EngineCli, socket)).toBe(want)
  })
})

describe('sshTunnel', () => {
  it('wants the socket of an engine whose CLI it does not know', () => {
    expect(() => sshTunnel({ uri: 'ssh://box', ssh: { engine: 'fire' } })).toThrow(
      `"ssh://box" must end with the path of fire's socket`,
    )
  })

  it('can be closed unused', async () => {
    await expect(sshTunnel({ uri: 'ssh://box' }).close()).resolves.toBeUndefined()
  })
})
