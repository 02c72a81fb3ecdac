import { useEffect, useState } from 'preact/hooks';
import type { Script } from '../ui/script.ts';
import { chooseVoice } from './local-voice.ts';

/** Slower than speech, as a teacher says a new word. */
const RATE = 0.9;

/**
 * Speaks Chinese with a voice of this machine.
 *
 * @returns `null` until such a voice is known; the list of voices may arrive late, or never.
 */
export function useLocalVoice(script: Script): ((text: string) => void) | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const list = () => setVoices(speechSynthesis.getVoices());
    list();
    speechSynthesis.addEventListener('voiceschanged', list);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', list);
      speechSynthesis.cancel();
    };
  }, []);
  const voice = chooseVoice(voices, script);
  return voice && ((text) => speak(text, voice));
}

function speak(text: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
