import type { Accuracy, Figures } from '../../evaluation/figures';
import type { Miss } from '../../evaluation/miss';

/** `report.txt:12-20: wrong place: …`, on one line whatever it quotes. */
export function missLine(report: string, { what, span, about }: Miss): string {
  const where = span ? `${report}:${span[0]}-${span[1]}` : report;
  return `${where}: ${what.replaceAll('-', ' ')}: ${about.replace(/\s+/g, ' ').trim()}`;
}

type Figure = string | number | null | Accuracy;

const shown = (figure: Figure): string =>
  typeof figure === 'object' && figure !== null
    ? `${figure.f1 ?? '–'} (P ${figure.p ?? '–'} R ${figure.r ?? '–'})`
    : `${figure ?? '–'}`;

const words = (key: string): string => key.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** The figures in the way they are read: a line a subject. */
export function figureLines({ reports, ...subjects }: Figures): string {
  const lines = Object.entries(subjects).map(([subject, figures]) => {
    const all = Object.entries(figures as Readonly<Record<string, Figure>>);
    return `${subject.padEnd(10)} ${all.map(([key, figure]) => `${words(key)} ${shown(figure)}`).join('  ')}`;
  });
  return `${[`reports    ${reports}`, ...lines].join('\n')}\n`;
}
