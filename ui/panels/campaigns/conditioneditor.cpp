// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/conditioneditor.h"

#include "jobs/audience/audiencewords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestShown = 3;

bool takesWords(ConditionTest test)
{
    return test == ConditionTest::AnyOf || test == ConditionTest::NoneOf;
}

bool takesNumber(ConditionTest test)
{
    return test <= ConditionTest::BeforeDays;
}

bool hasHundredths(FactKind kind)
{
    return kind == FactKind::Amount || kind == FactKind::Percent;
}

FactCondition testOf(Fact fact)
{
    FactCondition test;
    test.kind = FactCondition::Kind::Test;
    test.fact = fact;
    for (int one = 0; one <= static_cast<int>(ConditionTest::Unknown); ++one) {
        if (fits(static_cast<ConditionTest>(one), factInfo(fact).kind)) {
            test.test = static_cast<ConditionTest>(one);
            break;
        }
    }
    return test;
}

QString valueText(const FactCondition &test)
{
    if (takesWords(test.test))
        return test.words.join(u", "_s);
    const bool isDays = test.test >= ConditionTest::WithinDays && test.test <= ConditionTest::BeforeDays;
    if (!isDays && hasHundredths(factInfo(test.fact).kind))
        return QString::number(static_cast<double>(test.number) / 100, 'f', test.number % 100 == 0 ? 0 : 2);
    return QString::number(test.number);
}

} // namespace

ConditionEditor::ConditionEditor(const Theme &theme, std::function<QStringList(Fact)> wordsOf, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wordsOf(std::move(wordsOf))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(u"conditionEditor"_s);
    m_body->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void ConditionEditor::setCondition(const FactCondition &condition)
{
    m_root = condition;
    if (m_root.kind == FactCondition::Kind::Test) { // the outermost is a group, so that something can be added
        FactCondition group;
        group.parts = {m_root};
        m_root = group;
    }
    rebuild();
}

FactCondition &ConditionEditor::at(const Path &path)
{
    FactCondition *node = &m_root;
    for (const std::size_t step : path)
        node = &node->parts[step];
    return *node;
}

void ConditionEditor::later(std::function<void()> act)
{
    QTimer::singleShot(0, this, std::move(act)); // the widget that asked is rebuilt: it must have finished
}

QString ConditionEditor::problem() const
{
    const auto wrong = [](const auto &self, const FactCondition &node) -> QString {
        if (node.kind == FactCondition::Kind::Test)
            return takesWords(node.test) && node.words.isEmpty() ? tr("Say which %1 is meant.").arg(factName(node.fact)) : QString();
        for (const FactCondition &part : node.parts) {
            if (const QString words = self(self, part); !words.isEmpty())
                return words;
        }
        return {};
    };
    return wrong(wrong, m_root);
}

void ConditionEditor::focusFirst()
{
    if (auto *first = findChild<QComboBox *>())
        first->setFocus();
}

void ConditionEditor::addCondition()
{
    add({}, false);
}

void ConditionEditor::add(const Path &group, bool isGroup)
{
    FactCondition part = testOf(Fact::CountedEquity);
    if (isGroup) {
        FactCondition inner;
        inner.kind = FactCondition::Kind::Any;
        inner.parts = {part};
        part = inner;
    }
    FactCondition &node = at(group);
    node.parts.push_back(part);
    Path focus = group;
    focus.push_back(node.parts.size() - 1);
    if (isGroup)
        focus.push_back(0);
    later([this, focus] {
        rebuild(focus);
        Q_EMIT changed();
    });
}

void ConditionEditor::remove(const Path &path)
{
    if (path.empty())
        return;
    const Path parent(path.begin(), path.end() - 1);
    auto &parts = at(parent).parts;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(path.back()));
    later([this] {
        rebuild();
        focusFirst();
        Q_EMIT changed();
    });
}

void ConditionEditor::rebuild(const Path &focus)
{
    delete m_shown;
    m_focus = focus;
    m_shown = new QWidget(this);
    auto *box = new QVBoxLayout(m_shown);
    box->setContentsMargins(0, 0, 0, 0);
    buildGroup(box, {}, 0);
    box->addStretch(1);
    m_body->addWidget(m_shown);
    m_shown->show();
    // New widgets come last in the order of Tab; these belong where they stand.
    QWidget *before = m_tabAfter;
    for (QWidget *widget : m_shown->findChildren<QWidget *>()) {
        const bool isField = widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QLineEdit *>(widget->parentWidget());
        if (!isField || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        if (before && before->window() == widget->window())
            setTabOrder(before, widget);
        before = widget;
    }
}

void ConditionEditor::buildGroup(QBoxLayout *into, const Path &path, int depth)
{
    auto *frame = new QFrame(m_shown);
    frame->setObjectName(u"conditionGroup"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(10, 8, 10, 8);
    box->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *kind = new ChoiceBox(frame);
    kind->setObjectName(u"groupKind"_s);
    kind->setAccessibleName(tr("How the parts of this group are joined"));
    kind->addItems({tr("all of"), tr("any of"), tr("none of")});
    kind->setCurrentIndex(static_cast<int>(at(path).kind) - 1);
    connect(kind, &QComboBox::activated, this, [this, path](int index) {
        at(path).kind = static_cast<FactCondition::Kind>(index + 1);
        Q_EMIT changed();
    });
    head->addWidget(kind);
    head->addStretch(1);
    const auto button = [&](const QString &text, const QString &name, std::function<void()> act) {
        auto *made = new KeyButton(m_theme, text, {}, KeyButton::Kind::Quiet, frame);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &KeyButton::clicked, this, std::move(act));
        head->addWidget(made);
    };
    button(tr("Add condition"), u"addCondition"_s, [this, path] { add(path, false); });
    if (depth + 1 < deepestShown)
        button(tr("Add group"), u"addGroup"_s, [this, path] { add(path, true); });
    if (!path.empty())
        button(tr("Remove group"), u"removeGroup"_s, [this, path] { remove(path); });
    box->addLayout(head);
    const std::size_t parts = at(path).parts.size();
    for (std::size_t part = 0; part < parts; ++part) {
        Path inner = path;
        inner.push_back(part);
        if (at(inner).kind == FactCondition::Kind::Test)
            buildTest(box, inner);
        else
            buildGroup(box, inner, depth + 1);
    }
    if (parts == 0)
        box->addWidget(makeLabel(
            m_theme, at(path).kind == FactCondition::Kind::Any ? tr("Nobody yet: add a condition.") : tr("Everybody: add a condition."), 12,
            QFont::Normal, u"dim"_s, frame));
    into->addWidget(frame);
}

void ConditionEditor::buildTest(QBoxLayout *into, const Path &path)
{
    const FactCondition test = at(path);
    const FactKind factKind = factInfo(test.fact).kind;
    auto *line = new QWidget(m_shown);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *fact = new ChoiceBox(line);
    fact->setObjectName(u"fact"_s);
    fact->setAccessibleName(tr("Fact"));
    fact->setMinimumWidth(190);
    for (const FactInfo &info : allFacts()) {
        if (!info.isFromBureau && !info.isOfMoment)
            fact->addItem(factName(info.fact), static_cast<int>(info.fact));
    }
    fact->setCurrentIndex(fact->findData(static_cast<int>(test.fact)));
    connect(fact, &QComboBox::activated, this, [this, path, fact](int index) {
        at(path) = testOf(static_cast<Fact>(fact->itemData(index).toInt()));
        later([this, path] {
            rebuild(path);
            Q_EMIT changed();
        });
    });
    row->addWidget(fact, 2);
    auto *how = new ChoiceBox(line);
    how->setObjectName(u"test"_s);
    how->setAccessibleName(tr("How it is compared"));
    for (int one = 0; one <= static_cast<int>(ConditionTest::Unknown); ++one) {
        const auto kind = static_cast<ConditionTest>(one);
        if (fits(kind, factKind))
            how->addItem(testName(kind), one);
    }
    how->setCurrentIndex(how->findData(static_cast<int>(test.test)));
    connect(how, &QComboBox::activated, this, [this, path, how](int index) {
        FactCondition &node = at(path);
        const auto kind = static_cast<ConditionTest>(how->itemData(index).toInt());
        if (takesWords(kind) != takesWords(node.test))
            node.words.clear();
        if (takesNumber(kind) != takesNumber(node.test))
            node.number = 0;
        node.test = kind;
        later([this, path] {
            rebuild(path);
            Q_EMIT changed();
        });
    });
    row->addWidget(how, 2);
    if (takesNumber(test.test) || takesWords(test.test)) {
        auto *value = new QLineEdit(valueText(test), line);
        value->setObjectName(u"value"_s);
        value->setAccessibleName(tr("Value"));
        const bool isDays = test.test >= ConditionTest::WithinDays && test.test <= ConditionTest::BeforeDays;
        const double scale = !isDays && hasHundredths(factKind) ? 100 : 1;
        if (takesWords(test.test)) {
            auto *completer = new QCompleter(m_wordsOf(test.fact), value);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            value->setCompleter(completer);
            value->setPlaceholderText(tr("one or several, with commas"));
        }
        connect(value, &QLineEdit::textChanged, this, [this, path, scale](const QString &text) {
            FactCondition &node = at(path);
            if (takesWords(node.test)) {
                node.words.clear();
                for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
                    if (!word.trimmed().isEmpty())
                        node.words << word.trimmed();
                }
            } else {
                QString plain = text;
                plain.remove(u',').remove(u'$').remove(u'%');
                bool isNumber = false;
                const double number = plain.trimmed().toDouble(&isNumber);
                if (!isNumber && !plain.trimmed().isEmpty())
                    return; // half typed: the last number stands
                node.number = std::llround(std::clamp(number * scale, -1e11, 1e11));
            }
            Q_EMIT changed();
        });
        row->addWidget(value, 2);
        const QString unit = isDays                          ? tr("days")
                             : factKind == FactKind::Amount  ? u"$"_s
                             : factKind == FactKind::Percent ? u"%"_s
                                                             : QString();
        row->addWidget(makeLabel(m_theme, unit, 12, QFont::Normal, u"dim"_s, line));
    } else {
        row->addStretch(2);
    }
    auto *gone = new KeyButton(m_theme, tr("Remove"), {}, KeyButton::Kind::Quiet, line);
    gone->setObjectName(u"removeCondition"_s);
    gone->setFocusPolicy(Qt::StrongFocus);
    connect(gone, &KeyButton::clicked, this, [this, path] { remove(path); });
    row->addWidget(gone);
    into->addWidget(line);
    if (path == m_focus)
        QTimer::singleShot(0, fact, [fact] { fact->setFocus(); });
}

} // namespace tradewind
