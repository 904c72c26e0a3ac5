// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/taxruleform.h"

#include "models/setup/lenderprogramtext.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

TaxRuleForm::TaxRuleForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int column = 0;
    const auto place = [&](QWidget *field, const QString &title, const QString &name) {
        auto *label = makeLabel(theme, title, 11, QFont::Normal, u"dim"_s);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(title);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        ++column;
    };
    const auto field = [&](const QString &title, const QString &name) {
        auto *line = new QLineEdit;
        line->setAlignment(Qt::AlignRight);
        place(line, title, name);
        connect(line, &QLineEdit::textEdited, this, [this] {
            showSentence();
            Q_EMIT edited();
        });
        return line;
    };
    const auto choice = [&](const QString &title, const QString &name, const QStringList &words) {
        auto *box = new QComboBox;
        box->addItems(words);
        place(box, title, name);
        connect(box, &QComboBox::activated, this, [this] {
            showSentence();
            Q_EMIT edited();
        });
        return box;
    };
    m_rate = field(tr("Sales tax, %"), u"taxRate"_s);
    m_credit = choice(tr("Trade credit"), u"taxCredit"_s, {tr("Full"), tr("None"), tr("Up to a cap")});
    m_cap = field(tr("Cap, $"), u"taxCap"_s);
    m_lease = choice(tr("A lease is taxed on"), u"taxLease"_s, {tr("Each payment"), tr("The whole price")});
    m_document = field(tr("Document fee, $"), u"taxDocument"_s);
    m_documentTax = choice(tr("The document fee is"), u"taxDocumentTaxed"_s, {tr("Taxed"), tr("Not taxed")});
    m_other = field(tr("Other fees, $"), u"taxOther"_s);
    m_sentence = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_sentence->setObjectName(u"taxSentence"_s);
    m_sentence->setWordWrap(true);
    grid->addWidget(m_sentence, 2, 0, 1, column);
    setRule({});
}

void TaxRuleForm::setRule(const TaxRuleLine &rule)
{
    m_rate->setText(QString::number(rule.rateMillipercent / 1000.0));
    m_credit->setCurrentIndex(int(rule.tradeCredit));
    m_cap->setText(rule.tradeCredit == TaxRuleLine::TradeCredit::Capped ? moneyText(rule.tradeCreditCap).mid(1) : QString());
    m_lease->setCurrentIndex(rule.taxesLeasePrice ? 1 : 0);
    m_document->setText(moneyText(rule.documentFee).mid(1));
    m_documentTax->setCurrentIndex(rule.taxesDocumentFee ? 0 : 1);
    m_other->setText(moneyText(rule.otherFees).mid(1));
    showSentence();
}

std::optional<TaxRuleLine> TaxRuleForm::rule() const
{
    TaxRuleLine rule;
    const auto rate = millipercentFromText(m_rate->text());
    const auto document = moneyFromText(m_document->text()), other = moneyFromText(m_other->text());
    rule.tradeCredit = TaxRuleLine::TradeCredit(m_credit->currentIndex());
    const auto cap = moneyFromText(m_cap->text());
    const bool isCapped = rule.tradeCredit == TaxRuleLine::TradeCredit::Capped;
    if (!rate || *rate > 20000 || !document || !other || (isCapped && !cap))
        return std::nullopt;
    rule.rateMillipercent = *rate;
    rule.documentFee = *document;
    rule.otherFees = *other;
    if (isCapped)
        rule.tradeCreditCap = *cap;
    rule.taxesLeasePrice = m_lease->currentIndex() == 1;
    rule.taxesDocumentFee = m_documentTax->currentIndex() == 0;
    return rule;
}

void TaxRuleForm::showSentence()
{
    m_cap->setEnabled(m_credit->currentIndex() == int(TaxRuleLine::TradeCredit::Capped));
    const auto tax = rule();
    setTone(m_sentence, tax ? u"dim"_s : u"bad"_s);
    if (!tax) {
        m_sentence->setText(tr("Rate, fees and cap must be amounts; a sales tax over 20% is taken for a slip."));
        return;
    }
    // Tax on a $30,000 car with a $10,000 trade makes the rule plain.
    const Money price = Money::fromDollars(30000), trade = Money::fromDollars(10000);
    Money credit = tax->tradeCredit == TaxRuleLine::TradeCredit::None ? Money{} : trade;
    if (tax->tradeCredit == TaxRuleLine::TradeCredit::Capped)
        credit = std::min(credit, tax->tradeCreditCap);
    const Money taxed = price - credit + (tax->taxesDocumentFee ? tax->documentFee : Money{});
    const Money due{(taxed.cents * tax->rateMillipercent + 50000) / 100000};
    m_sentence->setText(
        tr("A $30,000 vehicle with a $10,000 trade pays %1 tax, and fees of %2. Every payment comparison uses this rule and says so.")
            .arg(moneyText(due), moneyText(tax->documentFee + tax->otherFees)));
}

void TaxRuleForm::say(const QString &words, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(words);
}

} // namespace tradewind
