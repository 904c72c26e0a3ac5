// SPDX-License-Identifier: Apache-2.0
// Every text of the window stands once in the word lists, is translated, and kept its places for figures.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheWindowIsInSpanish();
};

void TranslatedTest::everyTextOfTheWindowIsInSpanish()
{
    QProcess check;
    check.setWorkingDirectory(QStringLiteral(TRADEWIND_SOURCE_DIR));

    check.start(u"python3"_s, {u"translations/update.py"_s, u"--check"_s});

    QVERIFY2(check.waitForFinished(60'000), qPrintable(check.errorString()));
    QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
}

QTEST_GUILESS_MAIN(TranslatedTest)
#include "translatedtest.moc"
