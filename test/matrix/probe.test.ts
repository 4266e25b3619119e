import { careerMove, openMatrix } from './open_matrix';
test('probe', async () => {
  const m = await openMatrix(careerMove);
  const { user } = m;
  console.log(user.readRange('A1:V26').map((r, i) => (i + 1) + ' ' + r.map((c) => c === null ? '' : String(c).slice(0, 24)).join(' | ')).join('\n'));
  console.log(m.standIn.reports().map((r) => r.functionName + ' ' + r.calls));
  const view = await m.read();
  console.log(JSON.stringify(view.problems), JSON.stringify(view.unread), JSON.stringify(view.map));
  console.log(m.standIn.reports().map((r) => r.functionName + ' ' + r.calls));
  console.log(JSON.stringify(m.standIn.charts(), null, 1).slice(0, 1500));
  m.standIn.dispose();
});
