/** `npm run pictures`: the screenshots that the READMEs show, made from the built page. */
import { samplePhrases } from "../../src/i18n/sample";
import { openPage, showSheet, test } from "../e2e/workbookPage";

test.use({ viewport: { width: 1280, height: 780 } });

for (const language of ["zh", "en"] as const)
  test(`the browser workbook with the sample (${language})`, async ({ page }) => {
    await openPage(page, language);
    await showSheet(page, samplePhrases[language].sheets.study);
    await page
      .getByRole("button", { name: /集成电路/ })
      .first()
      .click();
    await page.screenshot({ path: `docs/pictures/workbook-${language}.png`, animations: "disabled" });
  });
