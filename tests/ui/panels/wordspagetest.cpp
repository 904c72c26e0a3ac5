// SPDX-License-Identifier: Apache-2.0
// Words by keyboard: read a message as a customer does, change it, see what the rules say, keep it, go back, send a test.
#include "ui/panels/setup/wordspage.h"
#include "models/outreach/templatedesk.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once from the shipped messages.
class SampleTemplates final : public TemplateStore
{
public:
    void read(std::function<void(Result<All>)> answer) override
    {
        const auto shipped = TemplateBook::builtIn();
        All all{*shipped, *shipped};
        for (auto it = own.begin(); it != own.end(); ++it)
            all.own.useWords(it.key(), u"en"_s, it.value());
        answer(all);
    }
    void look(const MessageTemplate &, const TemplateWords &words, const QString &language, int reader,
              std::function<void(Result<TemplateLook>)> answer) override
    {
        TemplateLook look;
        look.reader = reader == 0 ? u"Jo Ash"_s : u"Kim Lee"_s;
        const auto text = rendered(words.text, sampleMergeValues(), language);
        look.words.text = text ? *text : QString();
        look.problem = text ? QString() : text.error().text;
        look.size = segmentsOf(look.words.text);
        if (words.text.contains(u"payoff"_s))
            look.findings << Finding{u"O-06"_s, Effect::Fix, u"The text begins with loan data."_s, {}, {}};
        answer(look);
    }
    void keep(const QString &id, const QString &, const TemplateWords &words, std::function<void(Result<void>)> answer) override
    {
        if (words.text.isEmpty())
            own.remove(id);
        else
            own.insert(id, words);
        answer({});
    }
    void test(Channel, const QString &to, const TemplateWords &words, std::function<void(Result<void>)> answer) override
    {
        sent << to + u": "_s + words.text;
        answer({});
    }

    QHash<QString, TemplateWords> own;
    QStringList sent;
};

} // namespace

class WordsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyShippedMessageIsListed();
    void ownWordsAreKeptAndTheShippedComeBack();
    void whatTheRulesWantIsSaidWhileTyping();
    void theTestIsWhatTheCustomerWouldRead();

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }

    Theme m_theme;
    std::unique_ptr<SampleTemplates> m_store;
    std::unique_ptr<SetupPanel> m_panel;
    LineTable *m_table = nullptr;
};

void WordsPageTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_store = std::make_unique<SampleTemplates>();
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_panel->addPage(u"words"_s, u"Words"_s, new WordsPage(m_theme, *m_store));
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_table = find<LineTable>(u"wordsTable"_s);
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void WordsPageTest::everyShippedMessageIsListed()
{
    const QAbstractItemModelTester tester(m_table->model());

    QCOMPARE(m_table->model()->rowCount(), TemplateBook::builtIn()->messageIds().size());
    QVERIFY(!find<QPlainTextEdit>(u"wordsPreview"_s)->toPlainText().contains(u"{{"_s));
}

void WordsPageTest::ownWordsAreKeptAndTheShippedComeBack()
{
    find<QPlainTextEdit>(u"wordsText"_s)->setPlainText(u"Hello {{firstName}}"_s);

    QTest::keySequence(m_table, QKeySequence(u"Ctrl+S"_s));
    const bool isKept = m_store->own.size() == 1;
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_U);

    QVERIFY(isKept);
    QVERIFY(m_store->own.isEmpty());
    QVERIFY(find<QPlainTextEdit>(u"wordsText"_s)->toPlainText() != u"Hello {{firstName}}"_s);
}

void WordsPageTest::whatTheRulesWantIsSaidWhileTyping()
{
    find<QPlainTextEdit>(u"wordsText"_s)->setPlainText(u"Your payoff is low, {{firstName}}"_s);

    QTRY_VERIFY(find<QLabel>(u"wordsRules"_s)->text().contains(u"O-06"_s));
}

void WordsPageTest::theTestIsWhatTheCustomerWouldRead()
{
    find<QPlainTextEdit>(u"wordsText"_s)->setPlainText(u"Hello {{firstName}}"_s);
    find<QLineEdit>(u"wordsTo"_s)->setText(u"+15155550171"_s);
    QTRY_COMPARE(find<QPlainTextEdit>(u"wordsPreview"_s)->toPlainText(), u"Hello Nadia"_s);

    QTest::keyClick(m_table, Qt::Key_T);

    QCOMPARE(m_store->sent, QStringList{u"+15155550171: Hello Nadia"_s});
}

QTEST_MAIN(WordsPageTest)
#include "wordspagetest.moc"
