// SPDX-License-Identifier: Apache-2.0
// Letters read back by judges that are not ours: poppler reads words and places, zbar decodes the code off the rendered page.
#include "gateways/letter/letter.h"
#include "gateways/letter/letterfolder.h"
#include "tests/support/clearedfortest.h"
#include "tests/support/need.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonInIowa = 1'795'456'800'000; // 2026-11-23, 18:00 UTC
const QString customersLink = u"https://pages.riverside.example.com/v/8Kq2mZ0aRfY1cV7tLpQ3xw"_s;

PaperLetter letterTo(const QString &name, const QString &reference = u"tw-17"_s)
{
    return {reference,
            {u"Riverside Toyota"_s, u"1 River Rd"_s, u"Ames, IA 50010"_s},
            {name, u"431 Quail Run Ct"_s, u"Apt 4"_s, u"Des Moines"_s, u"IA"_s, u"50309"_s},
            QDate(2026, 11, 23),
            u"en"_s,
            u"Dear Nadia,\n\nYour 2022 RAV4 has kept its value well.\n\nScan the code, or type this address:\n%1\n\nJordan "
            u"Blake\nRiverside Toyota\n\n-- \n"
            u"Riverside Toyota · 1 River Rd, Ames, IA 50010"_s.arg(customersLink)};
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

struct Word
{
    double left, top, right, bottom; ///< inches
    QString text;
};

/// The words of a page as poppler finds them.
QList<Word> wordsOn(const QString &pdf, int page = 1)
{
    static const QRegularExpression shape(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>"_s);
    const QString number = QString::number(page);
    const QString html = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s}));
    QList<Word> words;
    for (auto found = shape.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const auto inches = [&](int i) { return match.captured(i).toDouble() / 72; };
        words << Word{inches(1), inches(2), inches(3), inches(4), match.captured(5)};
    }
    return words;
}

QString textOf(const QString &pdf)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
}

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWordIsOnThePage();
    void theWindowShowsTheAddressAndNothingElse();
    void theCodeOpensTheCustomersLink();
    void aLongLetterGoesOnOnASecondPage();
    void whatIsThereIsNotPrintedAgain();
    void theDaysRunHoldsEveryLetterOnce();
    void aRunThatWasTakenAwayIsNotPrintedAgain();
    void noNameIsAFormulaInTheMailHousesList();
    void theGatewayListsWhatItPrinted();
    void anAddressNobodyCouldFindIsRefused();
    void aFolderThatIsNotThereLeavesTheLetterForLater();

private:
    QString write(const PaperLetter &letter);
    QString day() const { return m_root->filePath(u"2026-11-23/"_s); }

    std::unique_ptr<QTemporaryDir> m_root;
};

void LetterTest::init()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdftoppm"_s, u"zbarimg"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed: nobody reads the letters (poppler-utils, zbar-tools)"_s));
    }
    m_root = std::make_unique<QTemporaryDir>();
}

QString LetterTest::write(const PaperLetter &letter)
{
    const auto kept = LetterFolder(m_root->path()).keep(letter);
    return kept ? day() + letter.reference + u".pdf"_s : QString();
}

void LetterTest::everyWordIsOnThePage()
{
    PaperLetter letter = letterTo(u"Nadia Muñoz-O'Brien"_s);
    letter.text.replace(u"well."_s, u"well <b>&amp; {{truly}}</b> “so” ¿sí?"_s);

    const QString text = textOf(write(letter)).simplified();

    for (const QString &words :
         {u"Riverside Toyota"_s, u"1 River Rd"_s, u"Nadia Muñoz-O'Brien"_s, u"431 Quail Run Ct"_s, u"Apt 4"_s, u"Des Moines, IA 50309"_s,
          u"November 23, 2026"_s, u"Dear Nadia,"_s, u"well <b>&amp; {{truly}}</b> “so” ¿sí?"_s, u"Jordan Blake"_s,
          u"Riverside Toyota · 1 River Rd, Ames, IA 50010"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
}

// A #10 envelope is 4 1/8 × 9 1/2 inches; its standard window, 1 1/8 × 4 1/2, stands 7/8 from the left and 1/2 from the bottom. A sheet of
// 11 × 8 1/2 folded in thirds is 3 2/3 high and may slide within it.
void LetterTest::theWindowShowsTheAddressAndNothingElse()
{
    const double up = 4.125 - 11.0 / 3, aside = 9.5 - 8.5;
    const double top = 4.125 - 0.5 - 1.125, bottom = 4.125 - 0.5, left = 0.875, right = 0.875 + 4.5;

    const QList<Word> words = wordsOn(write(letterTo(u"Bartholomew Featherstonehaugh-Cholmondeley III and Family"_s)));

    QStringList always, ever;
    for (const Word &word : words) {
        // Seen at the highest and lowest, leftmost and rightmost place of the sheet: seen everywhere.
        if (word.top >= top && word.bottom <= bottom - up && word.left >= left && word.right <= right - aside)
            always << word.text;
        if (word.bottom > top - up && word.top < bottom && word.right > left - aside && word.left < right)
            ever << word.text;
    }
    QCOMPARE(always.join(u' '), u"Bartholomew Featherstonehaugh-Cholmondeley III and Family 431 Quail Run Ct Apt 4 Des Moines, IA 50309"_s);
    QCOMPARE(ever, always);
}

void LetterTest::theCodeOpensTheCustomersLink()
{
    const QString pdf = write(letterTo(u"Nadia Example"_s));
    const QString picture = m_root->filePath(u"page"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});

    const QByteArray seen = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s});

    QCOMPARE(QString::fromUtf8(seen).trimmed(), customersLink);
}

void LetterTest::aLongLetterGoesOnOnASecondPage()
{
    PaperLetter letter = letterTo(u"Nadia Example"_s);
    letter.text.replace(u"well."_s, u"well, word for word."_s.repeated(400));

    const QString pdf = write(letter);

    QVERIFY(!wordsOn(pdf, 2).isEmpty());
    QCOMPARE(textOf(pdf).count(u"Jordan Blake"_s), 1);
    for (int page = 1; page <= 3; ++page) {
        for (const Word &word : wordsOn(pdf, page))
            QVERIFY2(word.right <= 7.75 && word.bottom <= 10.75, qPrintable(word.text));
    }
}

void LetterTest::whatIsThereIsNotPrintedAgain()
{
    const QString pdf = write(letterTo(u"Nadia Example"_s));
    QFile(pdf).remove();
    QFile mark(pdf);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("printed already");
    mark.close();
    PaperLetter again = letterTo(u"Nadia Example"_s);
    again.date = again.date.addDays(3);

    NEED(LetterFolder(m_root->path()).keep(again));

    QVERIFY(mark.open(QIODevice::ReadOnly));
    QCOMPARE(mark.readAll(), "printed already");
    QVERIFY(!QFile::exists(m_root->filePath(u"2026-11-26/tw-17.pdf"_s)));
}

void LetterTest::theDaysRunHoldsEveryLetterOnce()
{
    const LetterFolder folder(m_root->path());
    write(letterTo(u"Nadia Example"_s, u"tw-17"_s));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));
    write(letterTo(u"Omar Sample"_s, u"tw-18"_s));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));

    const QString run = textOf(day() + u"print-run-2026-11-23.pdf"_s);

    QCOMPARE(run.count(u"Nadia Example"_s), 1);
    QCOMPARE(run.count(u"Omar Sample"_s), 1);
    QCOMPARE(run.count(u'\f'), 2);
    QVERIFY(!QFile::exists(day() + u"print-run-2026-11-23-2.pdf"_s));
}

void LetterTest::aRunThatWasTakenAwayIsNotPrintedAgain()
{
    const LetterFolder folder(m_root->path());
    write(letterTo(u"Nadia Example"_s, u"tw-17"_s));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));
    QVERIFY(QFile::remove(day() + u"print-run-2026-11-23.pdf"_s));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));
    QVERIFY(!QFile::exists(day() + u"print-run-2026-11-23-2.pdf"_s));

    write(letterTo(u"Omar Sample"_s, u"tw-18"_s));
    NEED(folder.bringRunsUpToDate(QDate(2026, 11, 23)));

    const QString second = textOf(day() + u"print-run-2026-11-23-2.pdf"_s);
    QVERIFY(!second.contains(u"Nadia Example"_s));
    QVERIFY(second.contains(u"Omar Sample"_s));
    QVERIFY(!QFile::exists(day() + u"print-run-2026-11-23.pdf"_s));
}

void LetterTest::noNameIsAFormulaInTheMailHousesList()
{
    const QByteArray list = mailHouseList({letterTo(u"=HYPERLINK(\"http://x\")"_s), letterTo(u"Omar \"Om\" Sample, Jr."_s, u"tw-18"_s)});

    const QList<QByteArray> lines = list.split('\n');
    QCOMPARE(lines[0].mid(3), "name,address1,address2,city,state,zip,link,letter\r");
    QCOMPARE(lines[1],
             "\"'=HYPERLINK(\"\"http://x\"\")\",431 Quail Run Ct,Apt 4,Des Moines,IA,50309," + customersLink.toUtf8() + ",tw-17\r");
    QVERIFY(lines[2].startsWith("\"Omar \"\"Om\"\" Sample, Jr.\",431"));
}

void LetterTest::theGatewayListsWhatItPrinted()
{
    Http http;
    const auto gateway = letter::info().make({{{u"folder"_s, m_root->path()}, {u"zone"_s, u"America/Chicago"_s}}, false, 1000}, http);
    Draft draft;
    draft.id = 17;
    draft.channel = Channel::Mail;
    draft.to = letterTo(u"Nadia Example"_s).to.text();
    draft.from = u"Riverside Toyota\n1 River Rd\nAmes, IA 50010"_s;
    draft.text = letterTo(u"Nadia Example"_s).text;
    draft.headers = {{"Content-Language", "es"}};

    const SendResult sent = gateway->send(clearedForTest(draft, noonInIowa));
    const auto news = gateway->poll({noonInIowa - 3'600'000, {}});

    QCOMPARE(sent.outcome, SendResult::Outcome::Accepted);
    QCOMPARE(sent.carrierId, u"tw-17"_s);
    NEED(news);
    QCOMPARE(news->sent.size(), 1);
    QCOMPARE(news->sent[0].reference, u"tw-17"_s);
    QVERIFY(textOf(day() + u"tw-17.pdf"_s).contains(u"23 de noviembre de 2026"_s));
    QVERIFY(QFile::exists(day() + u"print-run-2026-11-23.pdf"_s));
    QVERIFY(QFile::exists(day() + u"mail-house-2026-11-23.csv"_s));
}

void LetterTest::anAddressNobodyCouldFindIsRefused()
{
    Http http;
    const auto gateway = letter::info().make({{{u"folder"_s, m_root->path()}}, false, 1000}, http);
    Draft draft;
    draft.id = 17;
    draft.channel = Channel::Mail;
    draft.to = u"Nadia Example\nDes Moines, IA 50309"_s;
    draft.text = u"Dear Nadia"_s;

    const SendResult sent = gateway->send(clearedForTest(draft, noonInIowa));

    QCOMPARE(sent.outcome, SendResult::Outcome::Failed);
    QCOMPARE(sent.failure, Failure::InvalidDestination);
    QVERIFY(QDir(m_root->path()).isEmpty());
}

void LetterTest::aFolderThatIsNotThereLeavesTheLetterForLater()
{
    Http http;
    const auto gateway = letter::info().make({{{u"folder"_s, m_root->filePath(u"gone"_s)}}, false, 1000}, http);
    Draft draft;
    draft.id = 17;
    draft.channel = Channel::Mail;
    draft.to = letterTo(u"Nadia Example"_s).to.text();
    draft.text = u"Dear Nadia"_s;

    const SendResult sent = gateway->send(clearedForTest(draft, noonInIowa));

    QCOMPARE(sent.outcome, SendResult::Outcome::NotProcessed);
    QVERIFY(sent.why.contains(u"There is no folder"_s));
    QVERIFY(!gateway->check());
}

QTEST_MAIN(LetterTest)
#include "lettertest.moc"
