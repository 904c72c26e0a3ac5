// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/wordspage.h"

#include "models/base/sentences.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250; ///< of typing, before the preview follows

} // namespace

WordsPage::WordsPage(const Theme &theme, TemplateStore &store, QWidget *parent)
    : SetupPage(parent)
    , m_theme(theme)
    , m_model(new TemplateModel(store, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_listCard = new Card(theme, tr("Messages"));
    m_listCard->setFixedWidth(340);
    m_language = new QComboBox;
    m_language->setObjectName(u"wordsLanguage"_s);
    m_language->setAccessibleName(tr("Language of the messages"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Français (Canada)"_s, u"fr-CA"_s);
    m_listCard->addToHead(m_language);
    m_table = new LineTable(theme, u"wordsTable"_s, tr("Messages"));
    m_table->showModel(m_model, TemplateModel::Title);
    m_table->setWidths({100, 0, 74});
    m_listCard->body()->addWidget(m_table, 1);
    row->addWidget(m_listCard);
    row->addWidget(makeEditor(), 1);
    addKeys();

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &WordsPage::lookAgain);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_model->setLanguage(m_language->currentData().toString());
        m_shown.clear();
        showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordsPage::showRow);
    connect(m_model, &TemplateModel::looked, this, &WordsPage::showLook);
    connect(m_model, &TemplateModel::said, this, &WordsPage::say);
    connect(m_model, &TemplateModel::stateChanged, this, [this] {
        showState(!m_model->errorText().isEmpty() ? PanelState::Error
                  : m_model->isLoading()          ? PanelState::Loading
                                                  : PanelState::Ready,
                  m_model->errorText());
        if (m_table->currentRow() < 0)
            m_table->selectFirst();
        m_shown.clear();
        showRow();
    });
    showState(PanelState::Loading);
}

QWidget *WordsPage::makeEditor()
{
    m_card = new Card(m_theme, tr("Words"));
    m_back = new KeyButton(m_theme, tr("Shipped words"), u"U"_s);
    m_back->setObjectName(u"wordsBack"_s);
    m_save = new KeyButton(m_theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"saveWords"_s);
    m_card->addToHead(m_back);
    m_card->addToHead(m_save);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    m_sentence = makeLabel(m_theme, {}, 13);
    m_sentence->setObjectName(u"wordsSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_subject = new QLineEdit;
    m_subject->setObjectName(u"wordsSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"wordsText"_s);
    m_text->setAccessibleName(tr("Words, with fields in double braces"));
    m_text->setTabChangesFocus(true);
    m_meter = makeLabel(m_theme, {}, 12, QFont::Normal, u"dim"_s);
    m_meter->setObjectName(u"wordsMeter"_s);
    m_meter->setWordWrap(true);
    m_rules = makeLabel(m_theme, {}, 12, QFont::Normal, u"bad"_s);
    m_rules->setObjectName(u"wordsRules"_s);
    m_rules->setWordWrap(true);
    auto *readerRow = new QHBoxLayout;
    m_reader = makeLabel(m_theme, {}, 13, QFont::DemiBold);
    auto *next = new KeyButton(m_theme, tr("Next customer"), u"N"_s);
    readerRow->addWidget(m_reader, 1);
    readerRow->addWidget(next);
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(u"wordsPreview"_s);
    m_preview->setAccessibleName(tr("As the customer reads it"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto *testRow = new QHBoxLayout;
    m_to = new QLineEdit;
    m_to->setObjectName(u"wordsTo"_s);
    m_to->setAccessibleName(tr("Your own number or address"));
    m_to->setPlaceholderText(tr("Your own number or address"));
    auto *test = new KeyButton(m_theme, tr("Send me a test"), u"T"_s);
    test->setObjectName(u"testWords"_s);
    testRow->addWidget(m_to, 1);
    testRow->addWidget(test);
    column->addWidget(m_sentence);
    column->addWidget(m_subject);
    column->addWidget(m_text, 3);
    column->addWidget(m_meter);
    column->addWidget(m_rules);
    column->addLayout(readerRow);
    column->addWidget(m_preview, 3);
    column->addLayout(testRow);
    m_card->body()->addLayout(column, 1);
    connect(m_save, &KeyButton::clicked, this, [this] { m_model->keep(m_table->currentRow(), typed()); });
    connect(m_back, &KeyButton::clicked, this, [this] { m_model->keep(m_table->currentRow(), {}); });
    connect(next, &KeyButton::clicked, this, [this] {
        ++m_person;
        lookAgain();
    });
    connect(test, &KeyButton::clicked, this, [this] { m_model->test(m_table->currentRow(), m_to->text(), m_look.words); });
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_subject, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    return m_card;
}

void WordsPage::addKeys()
{
    addKey(
        QKeySequence(u"E"_s), tr("Change the words"), [this] { m_text->setFocus(); }, true);
    addKey(
        QKeySequence(u"N"_s), tr("Read as the next customer"),
        [this] {
            ++m_person;
            lookAgain();
        },
        true);
    addKey(QKeySequence(u"U"_s), tr("Back to the shipped words"), [this] { m_model->keep(m_table->currentRow(), {}); });
    addKey(
        QKeySequence(u"T"_s), tr("Send a test to yourself"), [this] { m_model->test(m_table->currentRow(), m_to->text(), m_look.words); },
        true);
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { m_model->keep(m_table->currentRow(), typed()); }, true);
}

void WordsPage::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void WordsPage::refresh()
{
    if (m_model->rowCount() == 0)
        m_model->reload();
}

TemplateWords WordsPage::typed() const
{
    return {m_subject->text(), m_text->toPlainText()};
}

void WordsPage::say(const QString &sentence, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void WordsPage::showRow()
{
    const int row = m_table->currentRow();
    const MessageTemplate *message = m_model->message(row);
    if (message == nullptr || message->id == m_shown)
        return;
    if (!m_shown.isEmpty())
        say({}, true);
    m_shown = message->id;
    const TemplateWords words = m_model->words(row);
    m_card->setTitle(TemplateModel::titleOf(message->id));
    m_card->setNote(message->id);
    m_subject->setText(words.subject);
    m_subject->setVisible(message->channel == Channel::Email);
    m_text->setPlainText(words.text);
    m_back->setEnabled(m_model->isOwn(row));
    lookAgain();
}

void WordsPage::lookAgain()
{
    m_typing.stop();
    m_model->look(m_table->currentRow(), typed(), m_person);
}

void WordsPage::showLook(const Result<TemplateLook> &look)
{
    if (!look) {
        say(localized(look.error()), false);
        return;
    }
    m_look = *look;
    m_reader->setText(look->reader.isEmpty() ? tr("As a sample customer reads it") : tr("As %1 reads it").arg(look->reader));
    m_preview->setPlainText(look->words.subject.isEmpty() ? look->words.text : look->words.subject + u"\n\n"_s + look->words.text);
    QString meter;
    if (look->size.units > 0) {
        meter = tr("%1 letters, %n segment(s)", nullptr, look->size.segments).arg(look->size.units);
        if (!look->size.isGsm)
            meter += u' ' + tr("“%1” halves the room of every segment.").arg(look->size.culprit);
    }
    m_meter->setText(meter);
    m_meter->setVisible(!meter.isEmpty());
    QStringList wrong;
    if (!look->problem.isEmpty())
        wrong << look->problem;
    for (const Finding &finding : look->findings)
        wrong << u"%1: %2"_s.arg(finding.rule, localized(finding.why));
    setTone(m_rules, wrong.isEmpty() ? u"good"_s : u"bad"_s);
    m_rules->setText(wrong.isEmpty() ? tr("The rules find nothing to mend in these words.") : wrong.join(u'\n'));
}

void WordsPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"text"_s,
                  tr("No messages."),
                  tr("The program ships its own; reinstall it if they are gone."),
                  tr("Reading the messages."),
                  tr("The messages cannot be read."),
                  {},
                  {}},
                 state, words);
}

} // namespace tradewind
