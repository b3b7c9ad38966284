import type { Claim } from '../claim';
import { charts } from './charts';
import { clientErrors } from './client-errors';
import { dataBars } from './data-bars';
import { events } from './events';
import { formats } from './formats';
import { formulas } from './formulas';
import { marks } from './marks';
import { names } from './names';
import { pages } from './pages';
import { pivots } from './pivots';
import { protection } from './protection';
import { ranges } from './ranges';
import { sheets } from './sheets';
import { tables } from './tables';

export const topics: Readonly<Record<string, readonly Claim[]>> = {
  ranges,
  formats,
  formulas,
  sheets,
  marks,
  dataBars,
  tables,
  charts,
  names,
  pages,
  pivots,
  protection,
  clientErrors,
  events,
};
