import type { Rule } from '../rule';
import { coordinatorGeneric } from './coordinator-generic';
import { coordinatorIsLead } from './coordinator-is-lead';
import { coordinatorMissing } from './coordinator-missing';
import { leadGeneric } from './lead-generic';
import { leadMissing } from './lead-missing';
import { leadSeveral } from './lead-several';
import { leadUnknown } from './lead-unknown';
import { ownerDissolved } from './owner-dissolved';
import { ownerHasTask } from './owner-has-task';
import { ownerIncompleteGroup } from './owner-incomplete-group';
import { ownerVariant } from './owner-variant';
import { personMissing } from './person-missing';

export const ownerRules: readonly Rule[] = [
  leadMissing,
  leadGeneric,
  leadSeveral,
  leadUnknown,
  personMissing,
  coordinatorMissing,
  coordinatorGeneric,
  coordinatorIsLead,
  ownerVariant,
  ownerIncompleteGroup,
  ownerDissolved,
  ownerHasTask,
];
