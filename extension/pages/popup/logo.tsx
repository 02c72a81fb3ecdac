/** The project's sign, as in `public/icons/tifa.svg`: 言, speech, as on a seal. */
export function Logo() {
  return (
    <svg class="popup-logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#a3262a" />
      <path
        fill="#fff"
        fill-rule="evenodd"
        d="M7 2h2v1H7zM3 4h10v1H3zM5 6h6v1H5zM5 8h6v1H5zM5 10h6v4H5zM6 11v2h4v-2z"
      />
    </svg>
  );
}
