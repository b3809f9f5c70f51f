/** What a company has and a person seldom, right behind its name (“Northgate shares”). Own list. */
export const companyGoods: readonly string[] = [
  'customers', 'employees', 'headquarters', 'shareholders', 'shares', 'stock', 'stores', 'subscribers', 'subsidiary',
];
