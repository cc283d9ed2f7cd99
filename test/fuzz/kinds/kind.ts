import type { Ending } from '../laws';
import type { Random } from '../random';

/** One kind of inputs. All of an input follows from the chance that is handed in. */
export interface Kind {
  readonly name: string;
  /** How many of a hundred inputs of a run are of this kind. */
  readonly share: number;
  /** Makes an input and puts it through; a law that is broken is thrown, as is any fault of the code itself. */
  run(random: Random, number: number): Promise<Ending>;
}
