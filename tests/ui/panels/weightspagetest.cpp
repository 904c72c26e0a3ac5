// SPDX-License-Identifier: Apache-2.0
// The weights of recommendations by keyboard: what the picks suggest, taking it over, going back, and every state with a sentence.
#include "ui/panels/setup/weightspage.h"
#include "tests/support/need.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/widgets/linetable.h"

#include <QLabel>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once.
class SampleWeights final : public WeightBook
{
public:
    void read(std::function<void(Result<WeightStudy>)> answer) override
    {
        answer(isBroken ? Result<WeightStudy>(Error{Error::Kind::Unavailable, u"The store does not answer."_s})
                        : Result<WeightStudy>(study));
    }
    void choose(const RecommendationWeights &weights, std::optional<double> agreement, std::function<void(Result<void>)> answer) override
    {
        study.last = WeightChoice{1'795'456'800'000,   weights.safety,  weights.history, weights.fit, study.today.safety,
                                  study.today.history, study.today.fit, agreement,       u"Ana"_s};
        study.today = weights;
        answer({});
    }

    WeightStudy study;
    bool isBroken = false;
};

} // namespace

class WeightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatThePicksSuggestIsTakenOverAndGoneBackFromByKeys();
    void withoutPicksNothingIsTakenOver();
    void aBrokenStoreSaysSo();

private:
    QString text(const char *name) { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QString cell(int row, int column) { return m_table->model()->index(row, column).data().toString(); }
    void press(const QString &key) { QTest::keySequence(m_table, QKeySequence(key)); }

    Theme m_theme;
    std::unique_ptr<SampleWeights> m_book;
    std::unique_ptr<SetupPanel> m_panel;
    WeightsPage *m_page = nullptr;
    LineTable *m_table = nullptr;
};

void WeightsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_panel.reset();
    m_theme.install();
    m_book = std::make_unique<SampleWeights>();
    WeightStudy &study = m_book->study;
    study.suggested = {55, 30, 15};
    study.agreementToday = {180, 240, 110};
    study.agreementSuggested = {211, 240, 110};
    study.aucToday = RankingQuality{240, 500, 0.78, 0.02, {0.74, 0.82}};
    study.aucSuggested = RankingQuality{240, 500, 0.86, 0.02, {0.82, 0.9}};
    study.drift = Drift::Drifted;
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_page = new WeightsPage(m_theme, *m_book);
    m_panel->addPage(u"weights"_s, u"Recommendations"_s, m_page);
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_page->refresh();
    m_table = m_panel->findChild<LineTable *>(u"weightTable"_s);
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void WeightsPageTest::whatThePicksSuggestIsTakenOverAndGoneBackFromByKeys()
{
    QCOMPARE(cell(0, 2), u"40"_s);
    QCOMPARE(cell(0, 3), u"55"_s);
    QVERIFY2(text("weightWords")
                 .contains(u"in 75% of 240 picks (goal 85%); a picked finding stands above another in 78 of 100 pairs (74 to 82)"_s),
             qPrintable(text("weightWords")));
    QVERIFY(text("weightWords").contains(u"88%; a picked finding stands above another in 86 of 100 pairs (82 to 90)"_s));
    QVERIFY(text("weightWords").contains(u"The ranking drifted"_s));

    press(u"T"_s);

    QCOMPARE(m_book->study.today, (RecommendationWeights{55, 30, 15}));
    QCOMPARE(text("weightSentence"), u"Taken over: new pages rank by these weights."_s);
    QCOMPARE(cell(0, 4), u"40"_s);
    press(u"B"_s);
    QCOMPARE(m_book->study.today, (RecommendationWeights{40, 30, 30}));
    QCOMPARE(cell(0, 2), u"40"_s);
}

void WeightsPageTest::withoutPicksNothingIsTakenOver()
{
    m_book->study.agreementToday = {};
    m_book->study.agreementSuggested = {};
    m_page->refresh();
    QCOMPARE(cell(0, 3), u"—"_s);
    QVERIFY2(!text("weightWords").contains(u'—'), qPrintable(text("weightWords")));

    press(u"T"_s);

    QCOMPARE(m_book->study.today, RecommendationWeights());
    QCOMPARE(text("weightSentence"), u"Nobody has said yet which findings come first."_s);
    press(u"B"_s);
    QCOMPARE(text("weightSentence"), u"There is nothing to go back to."_s);
}

void WeightsPageTest::aBrokenStoreSaysSo()
{
    m_book->isBroken = true;

    m_page->refresh();

    const auto *sentence = m_panel->findChild<QLabel *>(u"stateSentence"_s);
    QVERIFY(sentence->text().contains(u"The store does not answer."_s));
    QTRY_VERIFY(sentence->height() >= sentence->sizeHint().height()); // the words are not cut
}

QTEST_MAIN(WeightsPageTest)
#include "weightspagetest.moc"
