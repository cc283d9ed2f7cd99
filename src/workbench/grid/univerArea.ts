import type { Univer } from '@univerjs/core';
import type { BookAppearance, Book } from '../../model';
import type { Language } from '../../texts/note';
import type { GridArea, PageGrid } from '../app/ports';
import { keepAccessible } from './access';
import type { Conditions } from './conditions';
import type { GridListener } from './grid';
import type { UniverGrid } from './univerGrid';
import type { gridData as dataOf } from './workbookData';

/** Pixels that row numbers and the scroll bar take. */
const FRAME = 70;
/** Pixels that the pane takes, which comes with the first file. */
const PANE = 366;

/** What a workbook needs to be shown. */
interface Started {
  readonly univer: Univer;
  readonly conditions: Conditions;
  readonly Grid: typeof UniverGrid;
  readonly gridData: typeof dataOf;
}

/** The spreadsheet of the page: one Univer for all files. Its scripts are large and come when the first file does. */
export class UniverArea implements GridArea {
  private starting: Promise<Started> | null = null;
  /** Whether the person is writing in a cell. */
  isEditing: () => boolean = () => false;

  constructor(
    private readonly container: () => HTMLElement,
    private readonly language: Language,
  ) {}

  /** Loads what the spreadsheet needs, before it is needed. */
  warmUp(): void {
    void Promise.all([
      import(/* webpackChunkName: "grid" */ './univer'),
      import(/* webpackChunkName: "grid" */ './univerGrid'),
    ]);
  }

  async open(id: string, book: Book, look: BookAppearance, listener: GridListener): Promise<PageGrid> {
    const { univer, conditions, Grid, gridData } = await (this.starting ??= this.start());
    const width = Math.min(this.container().clientWidth, window.innerWidth - PANE) - FRAME;
    const data = await gridData(id, book, look, width);
    return new Grid({ univer, conditions, id, width, listener }, { book, look }, data);
  }

  private async start(): Promise<Started> {
    const [{ startUniver, isEditing }, { Conditions: Drawn }, { UniverGrid: Grid }, { gridData }] = await Promise.all([
      import(/* webpackChunkName: "grid" */ './univer'),
      import(/* webpackChunkName: "grid" */ './conditions'),
      import(/* webpackChunkName: "grid" */ './univerGrid'),
      import(/* webpackChunkName: "grid" */ './workbookData'),
    ]);
    const univer = startUniver(this.container(), this.language);
    keepAccessible(this.container(), this.language);
    this.isEditing = () => isEditing(univer);
    return { univer, conditions: new Drawn(univer.__getInjector()), Grid, gridData };
  }
}
