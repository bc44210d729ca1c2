import { UsageError } from '../../errors/errors.ts'
import type { Arguments } from '../command.ts'
import { operandAt, refuseMore } from '../operands.ts'

/** `hawser completion SHELL`: a script that asks `hawser complete` for what may follow. */
export async function completion(args: Arguments): Promise<number> {
  const shell = operandAt(args, 0, 'completion', 'the shell (bash, zsh or fish)')
  refuseMore(args, 1, 'completion')
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (script === undefined)
    throw new UsageError(`hawser completion: there is none for "${shell}" (bash, zsh, fish).`)
  process.stdout.write(script)
  return 0
}

// Each hands over the words before the cursor and the one at it, and shows the lines that come back. A word that
// ends in = is to be followed by a value at once.
const scripts: Record<string, string> = {
  bash: `_hawser() {
  local line=\${COMP_LINE:0:COMP_POINT} words current
  read -ra words <<< "$line"
  [[ $line == *' ' ]] && words+=('')
  current=\${words[-1]}
  mapfile -t COMPREPLY < <(hawser complete "\${words[@]:1}" 2>/dev/null)
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
  [[ \${#COMPREPLY[@]} == 0 ]] && compopt -o default
  # bash takes what stands after = for a word of its own.
  [[ $current == *=* ]] && COMPREPLY=("\${COMPREPLY[@]#"\${current%%=*}="}")
}
complete -F _hawser hawser
`,
  zsh: `#compdef hawser
_hawser() {
  local -a found
  found=(\${(f)"$(hawser complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -S '' -- \${(M)found:#*=}
  compadd -- \${found:#*=}
  (( \${#found} )) || _files
}
compdef _hawser hawser
`,
  fish: `complete -c hawser -f -a '(set -l words (commandline -opc) (commandline -ct); hawser complete $words[2..] 2>/dev/null)'
`,
}
