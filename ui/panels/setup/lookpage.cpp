// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/lookpage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

LookPage::LookPage(Theme &theme, SettingBook &settings, const Choices &languages, const Choices &works, QWidget *parent)
    : SetupPage(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme, tr("Look"));
    card->setNote(tr("for you on this computer"));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 12, 12, 16);
    inside->setSpacing(4);
    m_first = addChoice(inside, tr("Colors"), tr("Ctrl+Shift+L switches from anywhere."), themeKey(),
                        {{u"system"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    addChoice(inside, tr("Table rows"), tr("Compact shows a third more rows."), rowHeightKey(),
              {{u"compact"_s, tr("Compact")}, {u"comfortable"_s, tr("Comfortable")}});
    addChoice(inside, tr("Language"), tr("Takes effect when the program starts again."), languageKey(), languages);
    addChoice(inside, tr("What you work in"), tr("Which panels stand at the left and where the day begins; Ctrl+K finds the others."),
              workKey(), works);
    inside->addSpacing(12);
    inside->addWidget(makeLabel(theme, tr("Your name"), 13, QFont::DemiBold));
    inside->addWidget(makeLabel(theme, tr("Stands on what you do, as the staff list has it. Takes effect when the program starts again."),
                                11, QFont::Normal, u"dim"_s));
    m_person = new QLineEdit;
    m_person->setObjectName(personKey());
    m_person->setAccessibleName(tr("Your name"));
    m_person->setMaximumWidth(260);
    inside->addWidget(m_person);
    connect(m_person, &QLineEdit::editingFinished, this, [this] {
        if (const QString name = m_person->text().simplified(); !name.isEmpty() && m_person->isModified())
            Q_EMIT changed(personKey(), name);
        m_person->setModified(false);
    });
    card->body()->addLayout(inside);
    column->addWidget(card);
    column->addStretch(1);
}

QString LookPage::themeKey()
{
    return u"look.theme"_s;
}

QString LookPage::rowHeightKey()
{
    return u"look.density"_s;
}

QString LookPage::languageKey()
{
    return u"look.language"_s;
}

QString LookPage::workKey()
{
    return u"look.work"_s;
}

QString LookPage::personKey()
{
    return u"person"_s;
}

void LookPage::setPerson(const QString &name)
{
    m_person->setText(name);
}

QButtonGroup *LookPage::addChoice(QVBoxLayout *column, const QString &title, const QString &meaning, const QString &key,
                                  const QList<std::pair<QString, QString>> &values)
{
    auto *group = new QButtonGroup(this);
    if (column->count() > 0)
        column->addSpacing(12);
    column->addWidget(makeLabel(m_theme, title, 13, QFont::DemiBold));
    column->addWidget(makeLabel(m_theme, meaning, 11, QFont::Normal, u"dim"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const QString kept = m_settings.value(key).value_or(values.isEmpty() ? QString() : values.first().first);
    for (const auto &[value, words] : values) {
        auto *button = new QRadioButton(words);
        button->setObjectName(key + u'.' + value);
        button->setAccessibleName(u"%1: %2"_s.arg(title, words));
        button->setChecked(value == kept);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, key, chosen = value] { choose(key, chosen); });
    }
    row->addStretch(1);
    column->addLayout(row);
    return group;
}

void LookPage::focusFirst()
{
    if (QAbstractButton *button = m_first->checkedButton())
        button->setFocus();
}

void LookPage::choose(const QString &key, const QString &value)
{
    if (key == themeKey())
        m_theme.setMode(value == u"dark" ? Theme::Mode::Dark : value == u"light" ? Theme::Mode::Light : Theme::Mode::System);
    if (key == rowHeightKey())
        m_theme.setComfortable(value == u"comfortable");
    if (m_settings.setValue(key, value))
        Q_EMIT changed(key, value);
}

} // namespace tradewind
