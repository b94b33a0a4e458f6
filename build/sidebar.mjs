import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { draft, root } from './paths.mjs';

const pagesFolder = join(root, 'sidebar/pages');

/** Each `sidebar/pages/<page>.tsx` becomes one self-contained `sidebar-<page>.html`. */
export async function buildSidebar() {
  await mkdir(draft, { recursive: true });
  const entries = (await readdir(pagesFolder)).filter((name) => name.endsWith('.tsx'));
  await Promise.all(
    entries.map(async (name) => {
      const page = basename(name, '.tsx');
      await writeFile(join(draft, `sidebar-${page}.html`), await buildPage(join(pagesFolder, name)));
    }),
  );
}

/** The HTML text of one page: styles and script inline, safe against HtmlService's reading of `<?`, `//` and `</script`. */
export async function buildPage(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2019',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'css' },
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  return page(safe(text('.css'), '\\3C '), safe(text('.js'), '\\x3C'));
}

const safe = (text, escaped) =>
  text.replace(/<(?=\?|!--|\/script)/gi, () => escaped).replace(/:\/\//g, () => ':\\/\\/');

const page = (css, js) => `<!DOCTYPE html>
<html lang="id">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Budaya Kerja</title>
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<script>${js}</script>
</body>
</html>
`;
