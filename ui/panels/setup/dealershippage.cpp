// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/dealershippage.h"

#include "models/base/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

} // namespace

DealershipPage::DealershipPage(const Theme &theme, Dealership &dealership, QWidget *parent)
    : SetupPage(parent)
    , m_dealership(dealership)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Dealership"));
    m_revert = new KeyButton(theme, tr("Undo changes"), u"Ctrl Z"_s);
    m_revert->setObjectName(u"revertDealership"_s);
    m_save = new KeyButton(theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"saveDealership"_s);
    m_card->addToHead(m_revert);
    m_card->addToHead(m_save);
    auto *grid = new FieldGrid(theme, columns);
    QString group;
    for (const DealerFact &fact : dealerFacts()) {
        if (fact.group != group)
            grid->addHeading(group = fact.group);
        QWidget *input = inputFor(fact);
        input->setObjectName(fact.key);
        QLabel *below = grid->addField(fact.kind == DealerFact::Kind::YesNo ? QString() : fact.title, input, fact.meaning);
        m_fields << Field{fact, input, below};
    }
    m_card->body()->addWidget(makeScroll(grid));
    column->addWidget(m_card);
    connect(m_save, &KeyButton::clicked, this, &DealershipPage::save);
    connect(m_revert, &KeyButton::clicked, this, &DealershipPage::revert);
    addKey(
        QKeySequence(u"Ctrl+Z"_s), tr("Undo changes"), [this] { revert(); }, true);
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
    revert();
}

QWidget *DealershipPage::inputFor(const DealerFact &fact)
{
    switch (fact.kind) {
    case DealerFact::Kind::YesNo: {
        auto *box = new QCheckBox(fact.title);
        connect(box, &QCheckBox::clicked, this, &DealershipPage::touch);
        return box;
    }
    case DealerFact::Kind::Zone: {
        auto *box = new QComboBox;
        for (const auto &[id, words] : dealerZones())
            box->addItem(words, QString::fromLatin1(id));
        connect(box, &QComboBox::activated, this, &DealershipPage::touch);
        return box;
    }
    case DealerFact::Kind::Line:
        break;
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, &DealershipPage::touch);
    return line;
}

QString DealershipPage::typed(const Field &field) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field.input))
        return box->isChecked() ? u"true"_s : u"false"_s;
    if (const auto *box = qobject_cast<const QComboBox *>(field.input))
        return box->currentData().toString();
    return static_cast<const QLineEdit *>(field.input)->text().simplified();
}

void DealershipPage::show(const Field &field, const QString &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(field.input)) {
        box->setChecked(value == u"true");
    } else if (auto *zones = qobject_cast<QComboBox *>(field.input)) {
        if (zones->findData(value) < 0)
            zones->addItem(value, value); // a zone of elsewhere stays what it is
        zones->setCurrentIndex(zones->findData(value));
    } else {
        auto *line = static_cast<QLineEdit *>(field.input);
        line->setText(value);
        line->setCursorPosition(0);
    }
}

void DealershipPage::focusFirst()
{
    m_fields.constFirst().input->setFocus();
}

void DealershipPage::refresh()
{
    if (!m_hasEdits) // what was typed is not thrown away by looking at another page
        revert();
}

void DealershipPage::revert()
{
    for (const Field &field : std::as_const(m_fields)) {
        show(field, m_dealership.value(field.fact.key));
        field.below->setText(field.fact.meaning);
        setTone(field.below, u"dim"_s);
    }
    m_hasEdits = false;
    sayState();
}

void DealershipPage::touch()
{
    m_hasEdits = true;
    sayState();
}

void DealershipPage::sayState()
{
    const int missing = m_dealership.missing();
    m_save->setEnabled(m_hasEdits);
    m_revert->setEnabled(m_hasEdits);
    m_card->setNote(m_hasEdits     ? tr("Changed, not saved")
                    : missing == 0 ? tr("Nothing is missing")
                                   : tr("Calls or messages wait for %n of these", nullptr, missing));
    Q_EMIT badgeChanged(missing > 0 ? QString::number(missing) : QString());
}

void DealershipPage::save()
{
    if (!m_hasEdits)
        return;
    QHash<QString, QString> values;
    QWidget *wrong = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = typed(field), problem = Dealership::problem(field.fact.key, text);
        field.below->setText(problem.isEmpty() ? field.fact.meaning : problem);
        setTone(field.below, problem.isEmpty() ? u"dim"_s : u"bad"_s);
        if (!problem.isEmpty() && wrong == nullptr)
            wrong = field.input;
        values.insert(field.fact.key, text);
    }
    if (wrong != nullptr) {
        m_card->setNote(tr("Not saved: look at what is red"));
        wrong->setFocus();
        return;
    }
    const QString name = m_dealership.value(u"rooftop.name"_s), zone = m_dealership.value(u"rooftop.zone"_s);
    const auto kept = m_dealership.keep(values);
    revert();
    m_card->setNote(kept ? tr("Saved.") : localized(kept.error()));
    if (m_dealership.value(u"rooftop.name"_s) != name || m_dealership.value(u"rooftop.zone"_s) != zone)
        Q_EMIT placeChanged();
}

} // namespace tradewind
