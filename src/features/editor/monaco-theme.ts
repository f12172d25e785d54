import { monaco } from './monaco-setup';

const NAME = 'assay';
const tokens = [
  'keyword',
  'constant',
  'builtin',
  'function',
  'number',
  'string',
  'comment',
] as const;

/** Any CSS colour as `#rrggbbaa`, the one form that Monaco takes. */
function createColorReader(host: HTMLElement): {
  read(color: string): string;
  dispose(): void;
} {
  const probe = host.appendChild(document.createElement('span'));
  probe.hidden = true;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return {
    read(color) {
      probe.style.color = color;
      if (!context) return '#808080ff';
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      const bytes = [...context.getImageData(0, 0, 1, 1).data];
      return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    },
    dispose() {
      probe.remove();
    },
  };
}

function isDark(host: HTMLElement): boolean {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark';
  return (
    host.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false
  );
}

/** Monaco paints brackets by depth, whatever its option says; one colour is calmer. */
function brackets(color: string): Record<string, string> {
  const depths = [1, 2, 3, 4, 5, 6].map((depth) => `foreground${String(depth)}`);
  const names = [...depths, 'unexpectedBracket.foreground'];
  return Object.fromEntries(names.map((name) => [`editorBracketHighlight.${name}`, color]));
}

/** Gives Monaco the page's colours, as they stand on `host`. */
function applyTheme(host: HTMLElement): void {
  const reader = createColorReader(host);
  const color = (name: string) => reader.read(`var(--${name})`);
  const none = '#00000000';
  monaco.editor.defineTheme(NAME, {
    base: isDark(host) ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: color('code-text') },
      ...tokens.map((token) => ({ token, foreground: color(`code-${token}`) })),
      { token: 'comment', foreground: color('code-comment'), fontStyle: 'italic' },
    ],
    colors: {
      'editor.background': color('code-ground'),
      'editor.foreground': color('code-text'),
      'editorGutter.background': color('code-ground'),
      'editorLineNumber.foreground': color('code-gutter'),
      'editorLineNumber.activeForeground': color('code-gutter-active'),
      'editorCursor.foreground': color('accent'),
      'editor.selectionBackground': color('code-selection'),
      'editor.inactiveSelectionBackground': color('accent-soft'),
      'editor.selectionHighlightBackground': color('accent-soft'),
      'editor.wordHighlightBackground': color('accent-soft'),
      'editor.wordHighlightStrongBackground': color('accent-soft'),
      'editor.wordHighlightTextBackground': none,
      'editor.lineHighlightBackground': color('code-line'),
      'editor.lineHighlightBorder': none,
      'editor.findMatchBackground': color('code-match'),
      'editor.findMatchHighlightBackground': color('code-match'),
      'editor.rangeHighlightBackground': color('code-line'),
      'editor.foldBackground': color('code-line'),
      ...brackets(color('code-text')),
      'editorBracketMatch.background': color('accent-soft'),
      'editorBracketMatch.border': none,
      'editorIndentGuide.background1': color('line'),
      'editorIndentGuide.activeBackground1': color('line-strong'),
      'editorWidget.background': color('raised'),
      'editorWidget.foreground': color('ink'),
      'editorWidget.border': color('line'),
      'editorHoverWidget.background': color('raised'),
      'editorHoverWidget.foreground': color('ink'),
      'editorHoverWidget.border': color('line'),
      'editorError.foreground': color('fail'),
      'editorWarning.foreground': color('warn'),
      'input.background': color('sunken'),
      'input.foreground': color('ink'),
      'input.border': color('line'),
      'inputOption.activeBackground': color('accent-soft'),
      'inputOption.activeForeground': color('accent'),
      'scrollbar.shadow': none,
      'scrollbarSlider.background': color('line'),
      'scrollbarSlider.hoverBackground': color('line-strong'),
      'scrollbarSlider.activeBackground': color('line-strong'),
      'widget.shadow': none,
      focusBorder: color('accent'),
    },
  });
  monaco.editor.setTheme(NAME);
  reader.dispose();
}

/** Keeps Monaco's theme like the page's until disposed of. */
export function followTheme(host: HTMLElement): () => void {
  const apply = () => {
    applyTheme(host);
  };
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', apply);
  apply();
  return () => {
    observer.disconnect();
    media.removeEventListener('change', apply);
  };
}
