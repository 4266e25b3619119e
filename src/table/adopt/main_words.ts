import { sameNameKey } from '../../decision/same_name';

/** Headers over the names of criteria, as in the words of all other headers. */
export const CRITERION =
  'criterion|criteria|factor|factors|attribute|requirement|kriterium|kriterien|faktor|faktoren|merkmal|critère|critères|critere|criteres|criterio|criterios|factores|critério|critérios|fator|fatores|criteri|fattore|fattori|kriterier|faktorer|基準|評価基準|評価項目|kryterium|kryteria|czynnik|kriter|kriterler|критерий|критерии|фактор|項目|标准|準則|指标|기준|항목|selection criteria|decision criteria|evaluation criteria|decision factors|bewertungskriterium|bewertungskriterien|entscheidungskriterium|entscheidungskriterien|critères de choix|kritérium|kritériá|kritéria|kriteeri|kriteerit|szempont|szempontok|kritériumok|criteriu|criterii|κριτήριο|κριτήρια|критерій|критерії|kriterij|kriteriji|kriterijum|kriterijumi|kriteria|kriteerium|kriteeriumid|kritērijs|kritēriji|kriterijus|kriterijai|tiêu chí|เกณฑ์|मानदंड|المعيار|المعايير|קריטריון|קריטריונים';

/** Headers over weights. */
export const WEIGHT =
  'weight|weights|weighting|weightage|importance|wt|gewicht|gewichte|gewichtung|wichtigkeit|bedeutung|poids|pondération|ponderation|coefficient|coef|coeff|peso|pesos|ponderación|ponderacion|importancia|ponderação|ponderacao|importância|pesi|importanza|ponderazione|gewichten|weging|wegingsfactor|belang|vikt|vikter|viktning|betydelse|重み|ウェイト|重要度|比重|vægt|vekt|waga|wagi|ağırlık|ağırlıklar|önem|вес|веса|важность|ウエイト|权重|權重|重要性|가중치|중요도|how important|how important is it|wie wichtig|gewichtungsfaktor|gewichtsfaktor|wichtung|wichtungsfaktor|wgt|wght|gew|imp|pond|weight factor|multiplier|relative importance|gewichtungen|gewichtungswert|relevanz|multiplikator|importance relative|multiplicateur|multiplicador|moltiplicatore|rilevanza|weegfactor|vermenigvuldiger|viktfaktor|viktad faktor|vægtning|vægte|vekting|vekter|vektlegging|viktighet|vigtighed|paino|painot|painoarvo|painotus|painokerroin|tärkeys|váha|váhy|důležitost|dôležitosť|súly|súlyok|súlyozás|súlyszám|fontosság|pondere|ponderi|importanță|βάρος|βάρη|βαρύτητα|συντελεστής|συντελεστής βαρύτητας|σημασία|вага|ваговий коефіцієнт|вагомість|важливість|весовой коэффициент|коэффициент|тегло|težina|težine|ponder|utež|važnost|pes|ponderació|bobot|pemberat|kaal|svars|svoris|trọng số|น้ำหนัก|भार|الوزن|الأهمية|משקל|וזן|ważność|istotność|ağırlık katsayısı|katsayı';

/** A text without its accents: headers in capitals go without them in Greek, French and Turkish. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
}

/** A header as it is compared: lower case, without what stands in brackets, signs and numbers at its end, so that "Sum +" is "sum". */
export function bare(text: string): string {
  return plain(sameNameKey(text))
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]/g, ' ')
    .replace(/\p{Extended_Pictographic}|\uFE0F|[★☆•●✓✔]/gu, ' ')
    .replace(/[%％:：*.'"“”?!]/g, ' ')
    .replace(/\s*\d+\s*(?:[-–]|to|bis|à|a)\s*\d+\s*$/u, '')
    .replace(/\s[+−–-]$/u, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a header is one of these words. */
export const isOneOf = (text: string, words: string): boolean =>
  words.split('|').map(plain).includes(bare(text));
