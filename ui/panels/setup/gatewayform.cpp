// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/gatewayform.h"

#include "models/base/sentences.h"
#include "models/setup/gatewaymodel.h"
#include "ui/widgets/statechip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

} // namespace

GatewayForm::GatewayForm(const Theme &theme, QWidget *parent)
    : FieldGrid(theme, columns, parent)
    , m_theme(theme)
{}

void GatewayForm::touch()
{
    m_hasEdits = true;
    Q_EMIT edited();
}

void GatewayForm::setAccount(const GatewayAccount &account)
{
    m_account = account;
    m_stored.clear();
    m_hasEdits = false;
    buildFields();
}

void GatewayForm::buildFields()
{
    clear();
    m_fields.clear();
    m_flags.clear();
    m_chips.clear();
    m_carrier = nullptr;
    const auto line = [this](const QString &name, const QString &text) {
        auto *edit = new QLineEdit(text);
        edit->setObjectName(name);
        connect(edit, &QLineEdit::textEdited, this, &GatewayForm::touch);
        return edit;
    };
    m_title = line(u"gatewayTitle"_s, m_account.title);
    addField(tr("Name"), m_title, tr("As you call it: Sales texts."));
    m_carrier = new QComboBox;
    m_carrier->setObjectName(u"gatewayCarrier"_s);
    for (const GatewayInfo &info : gatewayList())
        m_carrier->addItem(localized(info.title), info.id);
    m_carrier->setCurrentIndex(m_carrier->findData(m_account.gateway));
    m_carrier->setEnabled(m_account.id == 0);
    // Queued, for the choice itself is built anew.
    connect(m_carrier, &QComboBox::activated, this, &GatewayForm::takeCarrier, Qt::QueuedConnection);
    const GatewayInfo *info = findGateway(m_account.gateway);
    addField(tr("Carrier"), m_carrier, info != nullptr ? GatewayModel::abilities(*info) : QString());
    m_ownServer = new QCheckBox(tr("This is my own server"));
    m_ownServer->setObjectName(u"gatewayOwnServer"_s);
    m_ownServer->setChecked(m_account.isOwnServer);
    connect(m_ownServer, &QCheckBox::clicked, this, &GatewayForm::touch);
    addField(tr("Server"), m_ownServer, tr("Off: only https on the internet. On: also http and addresses of this computer or house."));
    if (info == nullptr)
        return;
    for (const GatewayField &field : info->fields) {
        const QString name = u"gateway."_s + field.key;
        const QString kept = m_account.values.value(field.key, field.fallback);
        const QString title = field.isRequired ? localized(field.title) : tr("%1 (may be empty)").arg(localized(field.title));
        if (field.kind == GatewayField::Kind::Flag) {
            auto *flag = new QCheckBox(localized(field.title));
            flag->setObjectName(name);
            flag->setChecked(kept == u"true");
            connect(flag, &QCheckBox::clicked, this, &GatewayForm::touch);
            m_flags.insert(field.key, flag);
            addField(title, flag, localized(field.meaning));
            continue;
        }
        const bool isSecret = field.kind == GatewayField::Kind::Secret;
        QLineEdit *edit = line(name, isSecret ? QString() : kept);
        m_fields.insert(field.key, edit);
        StateChip *chip = nullptr;
        if (isSecret) {
            edit->setEchoMode(QLineEdit::Password);
            edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
            chip = new StateChip(m_theme);
            chip->setObjectName(name + u".stored"_s);
            m_chips.insert(field.key, chip);
        }
        addField(title, edit, localized(field.meaning),
                 field.kind == GatewayField::Kind::Folder ? static_cast<QWidget *>(chooserFor(edit)) : chip);
    }
    m_perSecond = line(u"gatewayPerSecond"_s, QString::number(m_account.segmentsPerSecond));
    m_perDay = line(u"gatewayPerDay"_s, QString::number(m_account.segmentsPerDay));
    const Channel channel = info->channels.constFirst();
    addField(channel == Channel::Mail    ? tr("Letters a second")
             : channel == Channel::Email ? tr("E-mails a second")
                                         : tr("Segments a second"),
             m_perSecond,
             channel == Channel::Mail    ? tr("A letter is printed in some milliseconds.")
             : channel == Channel::Email ? tr("Slow at first: a new sender is trusted little by little.")
                                         : tr("Your 10DLC campaign says how many; 1 is safe."));
    addField(channel == Channel::Mail    ? tr("Letters a day")
             : channel == Channel::Email ? tr("E-mails a day")
                                         : tr("Segments a day"),
             m_perDay,
             channel == Channel::Mail    ? tr("What your printer, your people or your mail house can take.")
             : channel == Channel::Email ? tr("What your mail server allows.")
                                         : tr("What carriers let through for your brand; 2,000 for a new one."));
    setStored({}, {});
}

QPushButton *GatewayForm::chooserFor(QLineEdit *edit)
{
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(edit->objectName() + u".choose"_s);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        auto *dialog = new QFileDialog(this, tr("Folder of letters"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, edit, [this, edit](const QString &folder) {
            edit->setText(folder);
            touch();
        });
        dialog->open();
    });
    return choose;
}

void GatewayForm::takeCarrier()
{
    GatewayAccount chosen = account();
    chosen.gateway = m_carrier->currentData().toString();
    chosen.values.clear();
    const GatewayInfo *info = findGateway(chosen.gateway);
    // A name of one's own stays.
    if (chosen.title.isEmpty() || QStringList{tr("E-mail"), tr("Texts"), tr("Letters")}.contains(chosen.title))
        chosen.title = info == nullptr ? QString() : GatewayModel::reaches(*info);
    setAccount(chosen);
    touch();
    m_carrier->setFocus();
}

void GatewayForm::setStored(const QSet<QString> &stored, const QString &problem)
{
    m_stored = stored;
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        const bool isStored = stored.contains(it.key());
        if (!problem.isEmpty())
            it.value()->say(tr("keychain silent"), Tone::Warn, 0, u"warning"_s);
        else
            it.value()->say(isStored ? tr("stored") : tr("not stored"), isStored ? Tone::Good : Tone::Dim, 0,
                            isStored ? u"check"_s : u"close"_s);
        it.value()->setToolTip(problem);
        m_fields.value(it.key())->setPlaceholderText(isStored ? tr("Type to replace it") : QString());
    }
}

GatewayAccount GatewayForm::account() const
{
    GatewayAccount typed = m_account;
    typed.title = m_title->text().trimmed();
    typed.isOwnServer = m_ownServer->isChecked();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it.value()->echoMode() == QLineEdit::Normal)
            typed.values.insert(it.key(), it.value()->text().trimmed());
    }
    for (auto it = m_flags.begin(); it != m_flags.end(); ++it)
        typed.values.insert(it.key(), it.value()->isChecked() ? u"true"_s : u"false"_s);
    if (!m_fields.isEmpty()) {
        bool isNumber = false;
        const double perSecond = m_perSecond->text().toDouble(&isNumber);
        typed.segmentsPerSecond = isNumber ? perSecond : 0; // 0 is refused by checkAccount
        const qint64 perDay = m_perDay->text().remove(u',').toLongLong(&isNumber);
        typed.segmentsPerDay = isNumber ? perDay : -1;
    }
    return typed;
}

QHash<QString, QString> GatewayForm::typedSecrets() const
{
    QHash<QString, QString> typed;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it.value()->echoMode() != QLineEdit::Normal && !it.value()->text().isEmpty())
            typed.insert(it.key(), it.value()->text());
    }
    return typed;
}

void GatewayForm::focusFirst()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace tradewind
