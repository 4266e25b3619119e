import { bare, CRITERION, plain, WEIGHT } from './main_words';

/** What a header or label can say that a line is. */
export type Word =
  | 'criterion'
  | 'weight'
  | 'importance'
  | 'priority'
  | 'worst'
  | 'best'
  | 'group'
  | 'note'
  | 'score'
  | 'weighted'
  | 'total'
  | 'average'
  | 'extreme'
  | 'rank'
  | 'number'
  | 'share'
  | 'bound'
  | 'option';

/**
 * Header words in some thirty languages: one hint among others, never a condition. A header is compared without case, accents,
 * brackets, signs and a number beside it: "Weight (%)" is "weight".
 */
const WORDS: Readonly<Record<Word, string>> = {
  criterion: CRITERION,
  weight: WEIGHT,
  /** Weights too; but 1, 2, 3 under these may be places. */
  importance:
    'importance|how important|how important is it|wie wichtig|wichtigkeit|bedeutung|importancia|importância|importanza|belang|betydelse|önem|важность|重要度|重要性|중요도|relative importance|relevanz|importance relative|rilevanza|viktighet|vigtighed|tärkeys|důležitost|dôležitosť|fontosság|importanță|σημασία|важливість|važnost|ważność|istotność|الأهمية',
  priority:
    'priority|priorities|prio|priorität|prioritäten|priorité|priorités|prioridad|prioridades|prioridade|priorità|prioriteit|prioriteiten|prioritet|優先度|優先順位',
  worst:
    '最悪|最低|worst|worst score|worst value|lowest|low|min|minimum|schlechtester|schlechteste|schlechtester wert|am schlechtesten|pire|le pire|plus mauvais|peor|el peor|mínimo|minimo|pior|peggiore|il peggiore|peggio|slechtste|slechtst|sämst|sämsta|dårligst|najgorszy|najgorsza|en kötü|худшее|最差|최저|최악|huonoin|nejhorší|najhorší|legrosszabb|cel mai slab|χειρότερο|найгірше|dårligste|verste|verst',
  best: '最良|最高|best|best score|best value|highest|high|max|maximum|bester|beste|bester wert|am besten|meilleur|le meilleur|mejor|el mejor|máximo|massimo|melhor|migliore|il migliore|meglio|bäst|bästa|bedst|najlepszy|najlepsza|en iyi|лучшее|最好|최고|paras|nejlepší|najlepší|legjobb|cel mai bun|καλύτερο|найкраще|bedste',
  group:
    'group|category|area|theme|gruppe|kategorie|bereich|groupe|catégorie|categorie|grupo|categoría|categoria|gruppo|groep|grupp|kategori',
  note: 'note|notes|comment|comments|remark|remarks|reason|reasons|description|definition|details|unit|source|notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|beschreibung|einheit|remarque|remarques|commentaire|commentaires|unité|nota|notas|comentario|comentarios|observaciones|unidad|comentário|comentários|observações|commento|commenti|osservazioni|unità|opmerking|opmerkingen|toelichting|eenheid|anteckning|anteckningar|kommentarer|enhet|備考|メモ|コメント|単位|uwagi|notatki|notlar|açıklama|заметки|комментарий|单位|備註|备注|메모|비고|justification|rationale|explanation|evidence|begründung|justificación|justificativa|motivazione|motivering|begrundelse|begrunnelse|merknad|bemærkning|huomio|huomiot|perustelu|poznámka|poznámky|megjegyzés|observații|σημειώσεις|примітка|примітки|примечание|примечания|napomena|catatan|ghi chú|หมายเหตุ|ملاحظات|הערות',
  score:
    'score|scores|rating|ratings|raw|raw score|points|value|punkte|wertung|bewertung|wert|note|valeur|puntuación|puntuacion|puntos|valor|nota|pontuação|pontos|punteggio|punti|valore|waarde|cijfer|poäng|betyg|värde|grade|grades|punktzahl|ergebnispunkte|poeng|point|pontszám|pisteet|punkty|punkti|hodnocení|bodů|body|skor|puan|баллы|оценка|балл|бали|оцінка',
  weighted:
    'weighted|weighted score|weighted value|weight x score|weight × score|score x weight|score × weight|gewichtet|gewichteter wert|gewichtete punkte|pondéré|score pondéré|note pondérée|pondérée|ponderado|puntuación ponderada|valor ponderado|pontuação ponderada|ponderato|punteggio ponderato|pesato|gewogen|gewogen score|viktad|viktat|viktade poäng|viktad poäng|weighted points|weighted rating|wtd score|nutzwert|teilnutzwert|gewichtete bewertung|gewichtete punktzahl|gewichtete wertung',
  total:
    'total|totals|sum|sums|subtotal|grand total|total score|overall|overall score|final score|result|results|weighted total|weighted sum|weighted score|summe|gesamt|gesamtsumme|zwischensumme|gesamtpunktzahl|gesamtwertung|ergebnis|somme|total pondéré|sous-total|résultat|résultats|score total|suma|resultado|resultados|total ponderado|soma|totale|somma|subtotale|risultato|totaal|subtotaal|som|resultaat|totalt|summa|delsumma|resultat|合計|総合|総合点|総計|小計|sum of products|sumproduct|sum of points|total points|net|net score|gesamtpunkte|punktsumme|sum of weights|total weight|percent|percentage|per cent|prozent|pourcentage|porcentaje|check|checksum|summe der gewichte|kontrolle|kontrollsumme|razem|wynik|toplam|sonuç|итого|сумма|всего|総得点|总分|总计|合计|總分|總計|합계|총점|gesamtnutzwert|gesamtergebnis|gesamtnote|puntaje final|puntaje total|puntaje|sum of|number of|sum of positives|sum of negatives|sum of sames|total score out of 100|overall rating|overall total|weighted total score|total weighted score|final result|endergebnis|gesamtnutzen|nutzwertsumme|summe punkte|gesamtscore|note finale|note globale|score pondéré total|total général|puntuación total|puntuación final|nota final|nota total|pontuação total|pontuação final|total geral|punteggio totale|punteggio finale|totale ponderato|totaalscore|eindscore|eindtotaal|gewogen totaal|totalpoäng|totalsumma|slutpoäng|poängsumma|i alt|samlet|samlet score|totalscore|totalsum|poengsum|sum poeng|yhteensä|summa pisteet|kokonaispisteet|celkem|celkové skóre|součet|spolu|súčet|összesen|összeg|összpontszám|végeredmény|suma punktów|suma ważona|wynik końcowy|łącznie|scor total|punctaj total|σύνολο|άθροισμα|συνολικά|разом|усього|сума|підсумок|общий балл|итоговый балл|итоговая оценка|сумма баллов|взвешенная сумма|ukupno|skupaj|zbroj|vsota|jumlah|toplam puan|genel toplam|ağırlıklı toplam|kokku|kopā|iš viso|tổng|tổng điểm|tổng cộng|รวม|कुल|المجموع|סהכ|סה כ|合計点|合計得点|総合評価|総合得点|加权总分|加權總分|加权得分',
  average:
    'average|averages|avg|mean|median|ø|durchschnitt|mittelwert|mittel|schnitt|moyenne|médiane|promedio|media|média|mediana|medio|gemiddelde|gemiddeld|mediaan|medel|medelvärde|genomsnitt|snitt|平均|weighted average|weighted mean|gennemsnit|średnia|ortalama|среднее|평균|weighted avg|mean score|average score|avg score|gewichteter durchschnitt|gewichtetes mittel|moyenne pondérée|promedio ponderado|media ponderada|média ponderada|media ponderata|gewogen gemiddelde|viktat medelvärde|keskiarvo|průměr|priemer|átlag|medie|μέσος όρος|середнє|gjennomsnitt|snit|prosjek|rata-rata|ağırlıklı ortalama|średnia ważona|средневзвешенное|加権平均|加权平均',
  extreme:
    'max|min|maximum|minimum|highest|lowest|spread|range|difference|delta|count|mínimo|máximo|minimo|massimo|diferencia|diferença|differenza|différence|écart|differenz|abstand|anzahl|verschil|aantal|skillnad|antal|stdev|std dev|standard deviation|low|high',
  rank: 'rank|ranking|place|position|rang|platz|rangfolge|classement|clasificación|puesto|posición|posição|classificação|classifica|posizione|rangorde|plaats|plats|placering|rankning|順位|miejsce|sıra|sıralama|место|ランク|排名|名次|순위|final rank|overall rank|rank order|gesamtrang|endrang|ranking final|rang final|plassering|rangering|sija|sijoitus|pořadí|poradie|helyezés|rangsor|κατάταξη|місце|rangas|peringkat|hạng|อันดับ|الترتيب|דירוג',
  number: 'no|nr|n|nº|n°|№|number|nummer|numéro|número|numero|id|pos|#',
  share:
    'share|normalized|normalised|normalized weight|normalised weight|relative weight|weight share|anteil|relatives gewicht|part|poids relatif|proporción|peso relativo|proporção|quota|aandeel|andel',
  bound:
    'ideal|perfect|perfect score|ideal score|best possible|ideallösung|idéal|idealwert|required|minimum required|minimum acceptable|least acceptable|target|goal|threshold|cutoff|cut-off|must have|legend|legende|légende|leyenda|max score|max points|max rating|max value|max possible|maximum score|maximum points|maximum rating|maximum possible|highest possible|possible points|out of|max punkte|maximale punktzahl|maximalpunkte|confidence|certainty|sureness|how sure|sicherheit|confiance|confianza|soll|mindestens|ziel|objectif|objetivo|obiettivo|doel|mål|最低ライン',
  option:
    'option|options|alternative|alternatives|choice|choices|candidate|candidates|vendor|vendors|optionen|alternativen|variante|varianten|opción|opciones|alternativas|opção|opções|opzione|opzioni|opties|alternativ|選択肢|候補|选项|方案|선택지|supplier|suppliers|proposal|proposals|product|products|property|properties|anbieter|lieferant|lieferanten|fournisseur|fournisseurs|proveedor|proveedores|fornecedor|fornecedores|fornitore|fornitori|leverancier|leveranciers|vaihtoehto|vaihtoehdot|varianta|varianty|možnost|možnosti|opció|opciune|opțiuni|επιλογή|επιλογές|варіант|варіанти|вариант|варианты|альтернатива|альтернативы|opcja|opcje|seçenek|seçenekler|alternatifler|pilihan',
};

const WORD_SETS = Object.entries(WORDS).map(
  ([word, list]) => [word as Word, new Set(list.split('|').map(plain))] as const,
);

/** "Weight (kg)" is what something weighs, and a criterion of its own. */
const MASS = /[([]\s*(?:in\s+)?(?:kg|g|lbs?|oz|t|kilos?|grams?|gramm|pounds?|pfund)\s*[)\]]/iu;

/** What each text that was asked about says: a sheet asks about the same ones again and again. */
const known = new Map<string, readonly Word[]>();

function wordsOf(text: string): readonly Word[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = MASS.test(text) ? '' : bare(text);
  const own = wordsOfKey(key);
  const words = own.length > 0 ? own : SUBTOTAL.test(key) ? (['total'] as const) : wordsOfWeight(key);
  known.set(text, words);
  return words;
}

/** "Money subtotal", "Zwischensumme Kosten": no criterion is called so, whatever stands beside the word. */
const SUBTOTAL =
  /(?:^|\s)(?:sub-?total|subtotale|subtotaal|sous-total|zwischensumme|teilsumme|delsumma|delsum|suma parcial|soma parcial)(?:\s|$)/u;

const wordsOfKey = (key: string): readonly Word[] =>
  key === '' ? [] : WORD_SETS.filter(([, set]) => set.has(key)).map(([word]) => word);

/** What stands beside a word for weights without changing it: "Weighting factor", "Importance / weight", "Gewichtung in %". */
const BESIDE_WEIGHT = new Set(
  'factor|factors|value|in|per|cent|percent|percentage|pct|prozent|points|punkte|of|criteria|criterion|the|my|our|and|or|assigned|en'.split(
    '|',
  ),
);

/** What a header says all of whose words mean weights or change nothing about them; nothing for any other. */
function wordsOfWeight(key: string): readonly Word[] {
  const telling = key.split(/[\s/&,_-]+/).filter((part) => part !== '' && !BESIDE_WEIGHT.has(part));
  const words = telling.map(wordsOfKey);
  if (telling.length === 0 || !words.every((each) => each.includes('weight'))) return [];
  return words.every((each) => each.includes('importance')) ? ['weight', 'importance'] : ['weight'];
}

/** Whether a text is one of the words for something; the whole text counts, so that "Total cost" is a name. */
export function isWord(text: string, ...wanted: readonly Word[]): boolean {
  return text !== '' && wordsOf(text).some((word) => wanted.includes(word));
}

/** The four headers with which a table is a matrix without being asked. */
const CERTAIN: Readonly<Record<'name' | 'weight' | 'worst' | 'best', readonly Word[]>> = {
  name: ['criterion'],
  weight: ['weight'],
  worst: ['worst'],
  best: ['best'],
};

/**
 * Which of the four certain headers a text is, or null. The least and the most are not for certain the worst and the best: of a
 * rent the least is.
 */
export function certainHeader(text: string): keyof typeof CERTAIN | null {
  const fields = Object.keys(CERTAIN) as (keyof typeof CERTAIN)[];
  if (isWord(text, 'extreme')) return null;
  return fields.find((field) => isWord(text, ...CERTAIN[field])) ?? null;
}
