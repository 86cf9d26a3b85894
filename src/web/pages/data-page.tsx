import { DATASET } from "../operations/snapshot.ts";
import { Answer } from "../parts/answer.tsx";
import { CopyText } from "../parts/copy-text.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { ExportList } from "../parts/export-list.tsx";
import { dayWords } from "../words/day-words.ts";
import { capital, words } from "../words/words.ts";
import { recordNoun } from "../words/record-address.ts";

/** What there is to take away, how to ask for it, how to cite it, and where its limits are. */
export function DataPage() {
  usePageTitle("Data");
  return (
    <>
      <h1>The data, and how to use it</h1>
      <Answer to={DATASET} with={{}} what="what is loaded">
        {({ dataset: { title, version, revision, completeTo, licence, counts } }) => (
          <>
            <p class="lead">
              {title}, version {version}, revision {revision}. It vouches for everything up to {dayWords(completeTo)}. Licence: {licence}.
            </p>
            <h2>What is in it</h2>
            <div class="scroll" tabIndex={0} role="region" aria-label="Records by kind">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Records</th>
                    <th scope="col">Number</th>
                  </tr>
                </thead>
                <tbody>
                  {counts.map(({ kind, count }) => (
                    <tr key={kind}>
                      <th scope="row">{capital(recordNoun(kind))}</th>
                      <td class="number">{count.toLocaleString("en-GB")}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <h2>Cite the whole</h2>
            <CopyText
              label="APA"
              text={`${title}. (${completeTo.slice(0, 4)}). ${title} (Version ${version}, revision ${revision}) [Data set]. ${location.origin}/`}
            />
          </>
        )}
      </Answer>
      <h2>Ask it in GraphQL</h2>
      <p>
        The API answers at <a href="/graphql?query={dataset{title,revision}}">/graphql</a> by GET and POST, without a key. The{" "}
        <a href="/graphiql/">editor</a> holds the questions that this site asks, and more.
      </p>
      <h2>Take all of it</h2>
      <ExportList />
      <h2>Its limits</h2>
      <ul>
        <li>
          A life follows from change events; where no source gives the day, the date is a range, and a comparison that the range leaves open
          is not guessed.
        </li>
        <li>A planned end ends nothing here until it has happened: until then the body counts as {words("STANDING")}.</li>
        <li>Whether something worked, or why it failed, is always the judgement of a named source.</li>
        <li>“Today” means the last day for which the record vouches.</li>
      </ul>
    </>
  );
}
