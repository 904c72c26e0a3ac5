// SPDX-License-Identifier: Apache-2.0
#include "domain/annuity.h"

#include <cmath>

namespace tradewind {

double levelPayment(double rate, int count, double present, double future, PaymentTiming timing)
{
    if (rate == 0.0)
        return (present + future) / count;
    const double discount = std::pow(1.0 + rate, -count);
    const double arrears = (present + future * discount) * rate / (1.0 - discount);
    return timing == PaymentTiming::Advance ? arrears / (1.0 + rate) : arrears;
}

double presentValue(double rate, int count, double payment, double future, PaymentTiming timing)
{
    if (rate == 0.0)
        return payment * count + future;
    const double discount = std::pow(1.0 + rate, -count);
    const double annuity = payment * (1.0 - discount) / rate;
    return (timing == PaymentTiming::Advance ? annuity * (1.0 + rate) : annuity) + future * discount;
}

} // namespace tradewind
