export const compileHelp = `hawser compile SPEC --engine NAME --version V --out DIR
hawser compile V=SPEC [V=SPEC …] --engine NAME --out DIR
hawser compile [--out DIR]            all of DIR, or of every such folder here and below, anew

Makes an engine usable and typed from its Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2 specification,
YAML or JSON, a file or an http(s) url. Then, in a program:

  import engine from './DIR/index.js'
  registerEngine(engine)
  client({ engine: 'NAME', conn: { uri: 'unix:///run/engine.sock' } })

DIR keeps the specifications: a further run with another version adds it to those that are there,
one with the same version replaces it, and options that were given once need not be given again.

  --engine NAME       lower-case letters, digits and dashes
  --version V         a number, with or without a v before it: v1.12
  --out DIR           folder to write into; it is made where it is missing
  --category RULE     what an operation's category is: path, its path's first segment (the default);
                      tag, its first tag; prefix, the first word of its name
  --namespace NAME    a first segment that is no category of its own: with "libpod",
                      /libpod/pods/json is in libpod/pods; may be repeated
  --prefix PATH       goes before every path, {version} standing for the version;
                      default: what the specification's servers or basePath say
  --arrays RULE       spec: arrays are sent as the specification says (the default);
                      repeat: always as repeated keys
  --probe JSON        how the engine is asked for its version:
                      '{ "method": "GET", "path": "/version", "field": "ApiVersion", "prefix": "v" }',
                      or with "header" in place of "field"
  --version-env NAME  the variable by which users of the engine's own CLI set the version
  --docs URL          documentation of an operation, with {version}, {op} and {category}
  --overrides FILE    what the specification gets wrong or leaves out, as YAML: see docs/compile.md
  --strict            refuse references that point to nothing; otherwise anything is taken for them
  --from DIR-OR-URL   take DIR/ENGINE/VERSION.yaml in place of where the specifications are from,
                      in this run alone: it is not kept
  --unix-times NAME   a parameter that is a time which the engine reads as Unix seconds; may be
                      repeated; other times are sent as RFC 3339
  --json              tell what was done, or what is wrong, as JSON

Exit code: 0, 1 where the specification is at fault, 2 where the call is.

Compiling needs yaml 2, which hawser does not install:
  npm install --save-dev yaml@2
or, leaving the project as it is:
  npx -p hawser -p yaml@2 hawser compile …`
