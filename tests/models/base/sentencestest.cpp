// SPDX-License-Identifier: Apache-2.0
// Jobs make their sentences in English; the Spanish window says them in Spanish.
#include "models/base/sentences.h"
#include "compliance/rulepack.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

Result<Sentences> sentencesOf(const QList<std::pair<QString, QString>> &pairs)
{
    QString text = u"<TS><context><name>sentences</name>"_s;
    for (const auto &[source, translation] : pairs)
        text += u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(source.toHtmlEscaped(),
                                                                                             translation.toHtmlEscaped());
    QByteArray bytes = (text + u"</context></TS>"_s).toUtf8();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return Sentences::read(file);
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault({QLocale::Spanish, QLocale::UnitedStates}); }
    void whatVariesIsKeptAsItIs();
    void theClosestTemplateFits();
    void severalSentencesAreSaidOneByOne();
    void aPartMayBeASentenceItself();
    void daysAndTimesAreSaidAsTheWindowSaysThem();
    void whatNoTemplateMadeStays();
    void aTranslationThatLosesAPartIsRefused();
    void everyRuleOfThePackHasItsSpanishSentence();
};

void SentencesTest::whatVariesIsKeptAsItIs()
{
    const auto all = sentencesOf({{u"The file %1 holds %2 rows."_s, u"Hay %2 filas en el archivo %1."_s},
                                  {u"The e-mail lacks {missing}."_s, u"Al correo le falta {missing}."_s}});
    QVERIFY(all);
    QCOMPARE(all->translated(u"The file a%1b.csv holds 12 rows."_s), u"Hay 12 filas en el archivo a%1b.csv."_s);
    QCOMPARE(all->translated(u"The e-mail lacks an address."_s), u"Al correo le falta an address."_s);
}

void SentencesTest::theClosestTemplateFits()
{
    const auto all = sentencesOf({{u"%1 is empty."_s, u"%1 está vacío."_s}, {u"The store %1 is empty."_s, u"La base %1 está vacía."_s}});
    QVERIFY(all);
    QCOMPARE(all->translated(u"The store a is empty."_s), u"La base a está vacía."_s);
    QCOMPARE(all->translated(u"VIN is empty."_s), u"VIN está vacío."_s);
}

void SentencesTest::severalSentencesAreSaidOneByOne()
{
    const auto all = sentencesOf({{u"%1 is empty."_s, u"%1 está vacío."_s}, {u"Nothing was changed."_s, u"No se cambió nada."_s}});
    QVERIFY(all);
    QCOMPARE(all->translated(u"VIN is empty. Nothing was changed."_s), u"VIN está vacío. No se cambió nada."_s);
    QCOMPARE(all->translated(u"Said elsewhere. Nothing was changed."_s), u"Said elsewhere. No se cambió nada."_s);
    QCOMPARE(all->translated(u"deals.csv: Nothing was changed."_s), u"deals.csv: No se cambió nada."_s);
}

void SentencesTest::aPartMayBeASentenceItself()
{
    const auto all = sentencesOf(
        {{u"The file cannot be read: %1"_s, u"El archivo no se puede leer: %1"_s}, {u"Permission denied."_s, u"Sin permiso."_s}});
    QVERIFY(all);
    QCOMPARE(all->translated(u"The file cannot be read: Permission denied."_s), u"El archivo no se puede leer: Sin permiso."_s);
}

void SentencesTest::daysAndTimesAreSaidAsTheWindowSaysThem()
{
    const auto all = sentencesOf({{u"It is {time} there."_s, u"Allá son las {time} ahora."_s}});
    QVERIFY(all);
    const auto shown = [&](const QString &english) { return all->translated(english).replace(QChar(QChar::Nbsp), u' '); };
    QCOMPARE(shown(u"It is Sun Nov 22, 6:33 PM there."_s), u"Allá son las dom 22 nov, 6:33 p. m. ahora."_s);
    QCOMPARE(shown(u"It is 8 AM there."_s), u"Allá son las 8:00 a. m. ahora."_s);
}

void SentencesTest::whatNoTemplateMadeStays()
{
    const auto all = sentencesOf({{u"The %1 of %2."_s, u"El %1 de %2."_s}});
    QVERIFY(all);
    QCOMPARE(all->translated(u"Ya está en español."_s), u"Ya está en español."_s);
    QCOMPARE(all->translated(QString()), QString());
}

void SentencesTest::aTranslationThatLosesAPartIsRefused()
{
    QVERIFY(!sentencesOf({{u"%1 of %2 rows."_s, u"%1 filas."_s}}));
    QVERIFY(sentencesOf({{u"%1 of %2 rows."_s, u"De %2 filas, %1."_s}}));
}

void SentencesTest::everyRuleOfThePackHasItsSpanishSentence()
{
    QFile file(u":/i18n/sentences_es.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto all = Sentences::read(file);
    QVERIFY2(all, all ? "" : qPrintable(all.error().text));
    const QStringList sources = all->sources();
    const auto pack = RulePack::builtIn();
    QVERIFY(pack);
    for (const Rule &rule : pack->rules())
        QVERIFY2(sources.contains(rule.why), qPrintable(rule.id + u": "_s + rule.why));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentencestest.moc"
