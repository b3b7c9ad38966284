export { pivotField, pivotFieldCollection, pivotItem, pivotItemCollection } from './pivot-field';
export {
  pivotHierarchy,
  pivotHierarchyCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from './pivot-hierarchies';
export { pivotLayout } from './pivot-layout';
export { pivotTable, pivotTableCollection } from './pivot-table';
export { dataPivotHierarchy, dataPivotHierarchyCollection } from './pivot-values';
