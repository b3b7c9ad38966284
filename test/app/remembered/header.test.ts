import {
  chosenHeaderOn,
  headerChosen,
  headerForgotten,
  sheetsWithChosenHeader,
} from '../../../src/app/remembered/header';
import { withFact } from '../../../src/app/remembered/plan';
import { sheetOf } from '../../support/sheet-text';

const grid = sheetOf('Tên biểu\nViệc | Số năm 2023\nHạ tầng số | 46.75');
const remembered = withFact([], headerChosen(grid, 1));

describe('a header row that the user chose', () => {
  it('is found again by its words where rows have been inserted above', () => {
    expect(chosenHeaderOn(grid, remembered)).toBe(1);
    expect(chosenHeaderOn(sheetOf('Tên biểu\nThêm\nViệc | Số năm 2023'), remembered)).toBe(2);
  });

  it('is not found where its words are gone, nor on another sheet', () => {
    expect(chosenHeaderOn(sheetOf('Tên biểu'), remembered)).toBeNull();
    expect(chosenHeaderOn({ ...grid, sheet: 'Khác' }, remembered)).toBeNull();
  });

  it('is forgotten when it is taken back', () => {
    expect(sheetsWithChosenHeader(remembered)).toEqual([grid.sheet]);
    expect(withFact(remembered, headerForgotten(grid.sheet))).toEqual([]);
  });
});
