import { useEffect, useState } from 'react';
import type { Language } from '../../rules';
import type { Speech } from '../texts';
import { speechIn } from '../texts';

/** The language wanted, once its texts are here; until then the pane goes on in the one that it began in. */
export function useSpeech(wanted: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let dropped = false;
    void speechIn(wanted).then((loaded) => {
      if (!dropped) setSpeech(loaded);
    });
    return () => {
      dropped = true;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return speech;
}
